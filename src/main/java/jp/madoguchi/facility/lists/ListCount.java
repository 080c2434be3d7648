package jp.madoguchi.facility.lists;

import java.io.IOException;

/** The first walk through a list: it may still turn out to be damaged at its last row, and then nothing of it was kept. */
final class ListCount {

    private ListCount() {
    }

    static long of(ListReading list, ListClaim claim) throws IOException, ListRefused {
        long rows = 0;
        while (list.pass()) {
            claim.stillReading(++rows);
        }
        return rows;
    }
}
