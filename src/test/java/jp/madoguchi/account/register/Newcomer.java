package jp.madoguchi.account.register;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.Reachable;
import jp.madoguchi.SignedInAs;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;

/** Somebody who registers without a browser, reads his mail in the demo's box and keeps his cookie. */
public final class Newcomer {

    public static final String PASSWORD = "さくら餅と青い自転車と港の灯台";

    private final Reachable portal;
    private final String mail;
    private String cookie = "";

    public Newcomer(Reachable portal, String mail) {
        this.portal = portal;
        this.mail = mail;
    }

    /** With an account by now, and signed in. */
    public static Newcomer registered(Reachable portal, String mail) {
        Newcomer newcomer = new Newcomer(portal, mail);
        newcomer.ask();
        newcomer.open(newcomer.token());
        return newcomer;
    }

    public HttpResponse<String> ask() {
        return SignedInAs.post(portal, "/register", "", Map.of("register", "register", "mail", mail, "ask", ""));
    }

    /** Of the newest link sent to him. */
    public String token() {
        Pattern link = Pattern.compile("/register/confirm\\?t=([A-Za-z0-9_-]{43})");
        Matcher found = link.matcher(awaitMail("メールアドレスの確認"));
        if (!found.find()) {
            throw new IllegalStateException("no link for " + mail);
        }
        return found.group(1);
    }

    /** The newest mail or letter to him whose subject or text has these words. */
    public String awaitMail(String words) {
        return Awaitility.await(words + " for " + mail).atMost(Duration.ofSeconds(60)).until(() -> newest(portal, mail, words), text -> !text.isEmpty());
    }

    static String newest(Reachable portal, String to, String words) {
        return Jsoup.parse(portal.get("/demo/mail").body()).select("article").stream().map(article -> article.wholeText())
            .filter(text -> text.contains(to) && text.contains(words)).findFirst().orElse("");
    }

    public HttpResponse<String> open(String token, String... typed) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("account", "account", "t", token, "name", "試験　太郎", "password", PASSWORD, "agreed", "on", "register", ""));
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        HttpResponse<String> answer = SignedInAs.post(portal, "/register/confirm", cookie, fields);
        answer.headers().allValues("Set-Cookie").stream().map(line -> line.split(";")[0]).filter(pair -> pair.startsWith("sign-in=")).findFirst()
            .ifPresent(pair -> cookie = pair);
        return answer;
    }

    public HttpResponse<String> get(String path) {
        return portal.get(path, "Cookie", cookie);
    }

    /** Where he is led, or what the page says. */
    public String post(String form, String button, String... typed) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(form, form, button, ""));
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        HttpResponse<String> answer = SignedInAs.post(portal, "/my/join", cookie, fields);
        return answer.statusCode() == 303 ? answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "") : answer.statusCode() + " " + words(answer);
    }

    public String look(String kind, String number) {
        return post("look", "look-up", "numberKind", kind, "typedNumber", number);
    }

    public String page(String path) {
        return words(get(path));
    }

    public String cookie() {
        return cookie;
    }

    static String words(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("main").text();
    }

}
