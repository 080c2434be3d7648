package jp.madoguchi.facility.lists;

import jp.madoguchi.platform.text.Folding;

/** How the register calls a file that was sent: by its own name, without the folders some browsers put before it. */
public final class ListFileName {

    private static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 10;
    private static final String NONE = "名前のないファイル";

    private ListFileName() {
    }

    /** @param sent nothing where the browser named none */
    public static String of(String sent) {
        String path = sent == null ? "" : sent.replaceAll("\\p{Cntrl}", "");
        String name = Folding.singleLine(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
        return name.isEmpty() ? NONE : name.length() <= LONGEST ? name : shortened(name);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot >= name.length() - LONGEST_ENDING ? name.substring(dot) : "";
        return ListedEntry.shortened(name, LONGEST - ending.length()) + ending;
    }
}
