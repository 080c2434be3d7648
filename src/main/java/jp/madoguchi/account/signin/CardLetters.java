package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.madoguchi.account.FacilityPost;
import jp.madoguchi.account.Person;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.ContactLine;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.outbox.Outbox;

/** The PIN and the card go in letters of their own, to the address that stands in the register. */
@ApplicationScoped
class CardLetters {

    private static final int IN_A_LINE = 2;

    @Inject
    ContactLine contact;

    @Inject
    Outbox outbox;

    void pin(Registered facility, Person person, String pin, Instant now) {
        outbox.letter(now, FacilityPost.envelope(facility, person.getName() + " 様（親展）", "【ログイン】暗証番号のお知らせ"), """
            %s
            %s 様

            ポータルサイトにログインするための暗証番号（8桁）をお知らせします。

            　暗証番号　　%s

            ログインには、この暗証番号のほかに、別の封筒でお送りするコードのカードが必要です。
            暗証番号は、だれにも教えないでください。カードとは別の所にしまってください。
            なくしたときは、お電話ください。新しいものをお送りします。　%s　%s

            %s
            """.formatted(facility.entry().name(), person.getName(), grouped(pin), contact.getName(), contact.getPhone(), JapaneseDate.withTime(now)))
            .isFor(person.getId());
    }

    void card(Registered facility, Person person, CardCodes codes, Instant now) {
        outbox.letter(now, FacilityPost.envelope(facility, person.getName() + " 様（親展）", "【ログイン】コードのカード（No. %d～%d）".formatted(codes.first(), codes.end() - 1)), """
            %s
            %s 様

            ポータルサイトにログインするためのコードのカードです。

            使い方
            1. ポータルサイトの「ログイン」で「メールを使わない方」を選びます。
            2. 医療機関等コード「%s」を入力します。
            3. 画面に出た番号のコードと、別の封筒でお送りした暗証番号を入力します。
            1つのコードは1回だけ使えます。残りが5つになると、次のカードをお送りします。

            %s

            このカードは、暗証番号とは別の所にしまってください。
            なくしたときは、お電話ください。新しいものをお送りします。　%s　%s

            %s
            """.formatted(facility.entry().name(), person.getName(), facility.identifier().number(), table(codes), contact.getName(), contact.getPhone(),
            JapaneseDate.withTime(now))).isFor(person.getId());
    }

    private static String table(CardCodes codes) {
        return IntStream.range(codes.first(), codes.end())
            .mapToObj(number -> "No. %-3d %s".formatted(number, grouped(codes.at(number).orElseThrow())) + ((number - codes.first()) % IN_A_LINE == 1 ? "\n" : "　　"))
            .collect(Collectors.joining()).stripTrailing();
    }

    private static String grouped(String digits) {
        return digits.substring(0, 4) + " " + digits.substring(4);
    }
}
