package jp.madoguchi.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.madoguchi.Portal;
import org.junit.jupiter.api.Test;

class RestartIT {

    @Test
    void aPortalThatWasStoppedFindsItsDataAgain() {
        try (Portal portal = Portal.with(Map.of())) {
            portal.start();
            String number = new InquiryClient(portal).send(InquiryClient.typed());

            portal.stop();
            portal.start();

            assertThat(portal.get("/demo/mail").body()).contains(number);
        }
    }
}
