package jp.madoguchi.account.signin;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.Reachable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

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

    /** All of it, page by page: other tests have sent since. */
    static Stream<Message> of(Reachable portal) {
        return Stream.iterate(page(portal, "/demo/mail"), Objects::nonNull, page -> page.select("a[rel=next]").stream().findFirst()
            .map(next -> page(portal, next.attr("href"))).orElse(null)).flatMap(page -> page.select("article").stream())
            .map(one -> new Message(one.select("h2").text(), one.select("dd").first().text(), one.select(".as-typed").first().wholeText()));
    }

    private static Document page(Reachable portal, String address) {
        return Jsoup.parse(portal.get(address).body());
    }

    static Message latest(Reachable portal, String to, String subject) {
        return of(portal).filter(one -> one.to().contains(to) && one.subject().contains(subject)).findFirst()
            .orElseThrow(() -> new AssertionError("nothing to " + to + " about " + subject));
    }

    static long count(Reachable portal, String to, String subject) {
        return of(portal).filter(one -> one.to().contains(to) && one.subject().contains(subject)).count();
    }
}
