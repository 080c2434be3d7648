package jp.madoguchi.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import jp.madoguchi.account.proof.SecretToken;
import jp.madoguchi.platform.web.Cookies;

/** By what a browser is known again; one that has no mark yet gets one. */
public record BrowserMark(String stored, Optional<String> fresh) {

    private static final Duration LASTS = Duration.ofDays(365);

    public static BrowserMark of(Browser browser) {
        if (browser.mark().isPresent()) {
            return new BrowserMark(browser.mark().get(), Optional.empty());
        }
        SecretToken token = SecretToken.fresh();
        return new BrowserMark(token.stored(), Optional.of(token.text()));
    }

    void give(HttpServletRequest request, HttpServletResponse response) {
        fresh.ifPresent(text -> Cookies.write(request, response, Browser.MARK, text, LASTS));
    }
}
