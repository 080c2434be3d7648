package jp.madoguchi.account.signin;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.Reachable;
import org.jsoup.Jsoup;

/** What the portal has sent, as /demo/mail shows it: the newest first. */
final class SentBox {

    record Message(String subject, String to, String body) {

        String found(String pattern) {
            Matcher found = Pattern.compile(pattern).matcher(body);
            if (!found.find()) {
                throw new AssertionError(pattern + " is not in " + body);
            }
            return found.group(1);
        }
    }

    private SentBox() {
    }

    static List<Message> of(Reachable portal) {
        return Jsoup.parse(portal.get("/demo/mail").body()).select("article").stream()
            .map(one -> new Message(one.select("h2").text(), one.select("dd").first().text(), one.select(".as-typed").first().wholeText())).toList();
    }

    static Message latest(Reachable portal, String to, String subject) {
        return of(portal).stream().filter(one -> one.to().contains(to) && one.subject().contains(subject)).findFirst()
            .orElseThrow(() -> new AssertionError("nothing to " + to + " about " + subject));
    }

    static long count(Reachable portal, String to, String subject) {
        return of(portal).stream().filter(one -> one.to().contains(to) && one.subject().contains(subject)).count();
    }
}
