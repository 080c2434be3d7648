package jp.madoguchi.account.member;

import java.util.List;

/** A group, with what a page lists of it: the facilities it asked, or its people. */
public record GroupView(long id, String name, List<Line> lines) {

    /** @param id of the consent, or of the person */
    public record Line(long id, String name, String detail, String state, String tag, String since) {

        public long getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        /** The facility's number, or the person's mail address. */
        public String getDetail() {
            return detail;
        }

        public String getState() {
            return state;
        }

        public String getTag() {
            return tag;
        }

        public String getSince() {
            return since;
        }

        public boolean isOver() {
            return tag.isEmpty();
        }
    }

    public GroupView {
        lines = List.copyOf(lines);
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public List<Line> getLines() {
        return lines;
    }
}
