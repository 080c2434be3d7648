package jp.madoguchi.inquiry;

import java.sql.SQLException;
import java.util.Map;
import jp.madoguchi.Portal;
import org.junit.jupiter.api.Test;

/** A small sample of jp.madoguchi.trials.KillTrial. */
class KillIT {

    @Test
    void aKilledPortalKeepsEveryPromise() throws SQLException {
        try (Portal portal = Portal.with(Map.of("MADOGUCHI_POSTS_PER_MINUTE", "1000000"));
                VisitorsUnderFire visitors = new VisitorsUnderFire(portal)) {
            portal.start();
            visitors.killAfter(60);
            portal.start();
            visitors.pressAgain();
            visitors.killAfter(20);

            portal.start();
            visitors.pressAgain();
            portal.stop();

            visitors.assertThatPromisesWereKept();
        }
    }
}
