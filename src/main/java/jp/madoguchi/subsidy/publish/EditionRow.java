package jp.madoguchi.subsidy.publish;

import jp.madoguchi.platform.calendar.JapaneseDate;

/** An edition as the pages show it. */
public record EditionRow(EditionFile file) {

    public int getNumber() {
        return file.getNumber();
    }

    public String getTitle() {
        return file.getTitle();
    }

    public String getWhy() {
        return file.getWhy();
    }

    public boolean isDraft() {
        return file.isDraft();
    }

    public String getState() {
        return file.getState().getLabel();
    }

    public String getTag() {
        return switch (file.getState()) {
            case DRAFT -> "waiting";
            case PUBLISHED -> "done";
            case DISCARDED -> "stopped";
        };
    }

    public String getDrafted() {
        return JapaneseDate.withTime(file.draftedAt()) + "　" + file.getDraftedBy();
    }

    /** Nothing while it is a draft. */
    public String getDecided() {
        return file.isDraft() ? "" : JapaneseDate.withTime(file.decidedAt()) + "　" + file.getDecidedBy();
    }
}
