package jp.madoguchi.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
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
}
