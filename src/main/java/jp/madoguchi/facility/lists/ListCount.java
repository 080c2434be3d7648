package jp.madoguchi.facility.lists;

import java.io.IOException;

/** The first walk through a list: it may still turn out to be damaged at its last row, and then nothing of it was kept. */
final class ListCount {

    private static final int SIGN_OF_LIFE = 20_000;

    private ListCount() {
    }

    static long of(ListReading list, ListClaim claim) throws IOException, ListRefused {
        long rows = 0;
        while (list.pass()) {
            if (++rows % SIGN_OF_LIFE == 0) {
                claim.stillReading();
            }
        }
        return rows;
    }
}
