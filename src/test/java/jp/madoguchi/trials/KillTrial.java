package jp.madoguchi.trials;

import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import jp.madoguchi.Portal;
import jp.madoguchi.TestDatabase;
import jp.madoguchi.inquiry.VisitorsUnderFire;
import org.junit.jupiter.api.Test;

/** Fifty kills at random moments on one database: what was acknowledged is there, once, with its mail. */
class KillTrial {

    private static final int KILLS = 50;
    private static final int MOST_NUMBERS_BETWEEN = 300;

    @Test
    void fiftyKilledPortalsKeepEveryPromise() throws SQLException {
        Random random = new Random();
        int again = 0;
        try (Portal portal = Portal.with(Map.of("MADOGUCHI_POSTS_PER_MINUTE", "1000000"));
                VisitorsUnderFire visitors = new VisitorsUnderFire(portal)) {
            portal.start();
            for (int kill = 0; kill < KILLS; kill++) {
                visitors.killAfter(1 + random.nextInt(MOST_NUMBERS_BETWEEN));
                portal.start();
                again += visitors.pressAgain();
            }
            portal.stop();
            visitors.assertThatPromisesWereKept();
            System.out.printf("KillTrial on %s: %d kills, %d numbers given out, all there once with mail and audit entry; "
                + "%d forms were under way and sent again%n", TestDatabase.name(), KILLS, visitors.promises(), again);
        }
    }
}
