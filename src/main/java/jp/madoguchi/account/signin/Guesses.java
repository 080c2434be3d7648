package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.outbox.SentMessages;

/** Somebody guesses on at one half of what lets a person in, so he has the other: its owner is told, once a day. */
@ApplicationScoped
public class Guesses {

    static final Guessed CODE = new Guessed("確認コードの間違いが続いています",
        "あなたのパスワードを知っている人が、確認コードを続けて間違えました。15分のあいだ、確認コードを受け付けません。\n"
            + "ご本人でないときは、パスワードが知られています。パスワードを変えてください。");
    static final Guessed CARD = new Guessed("カードのログインの間違いが続いています",
        "あなたの暗証番号かカードの、どちらか一方を知っている人が、もう一方を続けて間違えました。15分のあいだ、カードでのログインを受け付けません。\n"
            + "ご本人でないときは、お電話ください。新しい暗証番号とカードをお送りします。");
    private static final Duration ENOUGH = Duration.ofHours(24);

    record Guessed(String subject, String text) {
    }

    @Inject
    SentMessages sent;

    @Inject
    TellOfGuesses verb;

    @Inject
    Clock clock;

    void tell(long person, Guessed guessed, Caller caller) {
        if (!sent.hasGot(person, MeansMails.subject(guessed.subject()), clock.instant().minus(ENOUGH))) {
            verb.tell(person, guessed, caller);
        }
    }
}
