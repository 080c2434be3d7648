package jp.madoguchi.account.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.madoguchi.Reachable;
import jp.madoguchi.SignedInAs;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody at the pages of members, without a browser: proves himself when he is asked to, reads the mails the demo keeps. */
record MemberClient(Reachable portal, String person, String cookie) {

    static final String PASSWORD = "夕焼けの自転車で豆腐を買いに行く";

    /** Of the people of the demo, who all have an 認証アプリ. */
    static MemberClient of(Reachable portal, String person) {
        return new MemberClient(portal, person, SignedInAs.person(portal, person).cookie());
    }

    static MemberClient nobody(Reachable portal) {
        return new MemberClient(portal, "", "");
    }

    HttpResponse<String> get(String path) {
        return portal.get(path, "Cookie", cookie.isEmpty() ? "none=" : cookie);
    }

    String text(String path) {
        return textOf(get(path));
    }

    /** With the wide blank of names as any other. */
    static String textOf(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("main").text().replace('　', ' ');
    }

    /** A form with its button and fields, in turn names and values. */
    HttpResponse<String> press(String path, String form, String button, String... fields) {
        Map<String, String> all = new LinkedHashMap<>(Map.of(form, form, button, ""));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        HttpResponse<String> answer = SignedInAs.post(portal, path, cookie, all);
        if (placeOf(answer).startsWith("/login/prove")) {
            prove();
            answer = SignedInAs.post(portal, path, cookie, all);
        }
        return answer;
    }

    private void prove() {
        HttpResponse<String> proven = SignedInAs.post(portal, "/login/prove", cookie,
            Map.of("prove", "prove", "code", SignedInAs.nextCode(portal, person), "check", ""));
        assertThat(proven.statusCode()).as("a code of his app is taken").isEqualTo(303);
    }

    static String placeOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    HttpResponse<String> invite(String mail, String role) {
        return press("/my/members", "inviting", "send", "form", "invite", "as", "member", "mail", mail, "roles", role);
    }

    /** The token in the newest invitation to a mailbox. */
    String invitationTo(String mail) {
        return mailTo(mail, "【招待】").replaceAll("(?s).*invitation\\?t=([\\w-]+).*", "$1");
    }

    String mailTo(String mail, String subject) {
        return Awaitility.await(subject + " to " + mail).atMost(Duration.ofSeconds(30)).until(() -> Jsoup.parse(portal.get("/demo/mail").body()).select("article").stream()
            .filter(article -> article.select(".dates").text().contains(mail) && article.select("h2").text().startsWith(subject))
            .map(Element::wholeText).findFirst().orElse(""), found -> !found.isEmpty());
    }

    /** Whoever is invited and has no account yet. */
    MemberClient accept(String token, String name) {
        HttpResponse<String> in = SignedInAs.post(portal, "/login/invitation", "", Map.of("beginning", "beginning", "t", token, "name", name,
            "newPassword", PASSWORD, "agreed", "true", "enter", ""));
        assertThat(placeOf(in)).as(textOf(in)).isEqualTo("/my");
        return new MemberClient(portal, "", in.headers().allValues("Set-Cookie").stream().map(line -> line.split(";")[0]).filter(pair -> pair.startsWith("sign-in="))
            .findFirst().orElseThrow());
    }

    MemberClient newMember(String mail, String name, String role) {
        assertThat(placeOf(invite(mail, role))).isEqualTo("/my/members?done=INVITED");
        return accept(invitationTo(mail), name);
    }

    /** The number of a row, from the link beside somebody's name. */
    String idOf(String path, String name, String parameter) {
        String link = Jsoup.parse(get(path).body()).select("tr:contains(" + name.replace(' ', '　') + ") a[href*=" + parameter + "]").attr("href");
        assertThat(link).as(name).isNotEmpty();
        return link.replaceAll(".*[?&]" + parameter + "=([0-9]+).*", "$1");
    }

    String idOf(String name) {
        return idOf("/my/members", name, "member");
    }

    HttpResponse<String> remove(String member) {
        return press("/my/members", "removing", "remove", "form", "member", "member", member);
    }
}
