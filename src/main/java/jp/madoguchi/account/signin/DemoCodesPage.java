package jp.madoguchi.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.madoguchi.account.proof.Totp;
import jp.madoguchi.platform.DemoSecrets;
import jp.madoguchi.platform.HouseClock;

/** /demo/codes: what the 認証アプリ of the people of the demo would show. */
@Named
@RequestScoped
public class DemoCodesPage {

    private static final Duration HALF_MINUTE = Duration.ofSeconds(30);

    @Inject
    HouseClock clock;

    public String getNow() {
        return Totp.of(DemoSecrets.APP).codeAt(clock.ofTheWorld());
    }

    public String getNext() {
        return Totp.of(DemoSecrets.APP).codeAt(clock.ofTheWorld().plus(HALF_MINUTE));
    }

    public String getPassword() {
        return DemoSecrets.PASSWORD;
    }

    public String getSecret() {
        return DemoSecrets.APP;
    }

    public String getPin() {
        return DemoSecrets.PIN;
    }

    public String getCardFacility() {
        return DemoSecrets.CARD_FACILITY;
    }

    /** Each with its number. */
    public String getCard() {
        return IntStream.range(0, DemoSecrets.CARD.size()).mapToObj(place -> "No. " + (place + 1) + "　" + DemoSecrets.CARD.get(place))
            .collect(Collectors.joining("\n"));
    }
}
