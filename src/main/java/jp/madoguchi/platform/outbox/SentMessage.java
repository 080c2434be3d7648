package jp.madoguchi.platform.outbox;

import java.time.Instant;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.TimePlace;

/** A mail or letter as its addressee sees it in a list: never its text, which may hold what only the mailbox may see. */
public record SentMessage(long id, OutboxChannel channel, OutboxState state, String subject, Instant writtenAt) {

    public TimePlace place() {
        return new TimePlace(writtenAt, id);
    }

    public String getSubject() {
        return subject;
    }

    public String getWritten() {
        return JapaneseDate.withTime(writtenAt);
    }

    public String getChannelText() {
        return channel == OutboxChannel.LETTER ? "郵便" : "メール";
    }

    public String getTone() {
        return state.getTone();
    }

    public String getStateText() {
        if (channel == OutboxChannel.LETTER) {
            return state == OutboxState.WAITING ? "発送の準備中" : "発送済み";
        }
        return switch (state) {
            case WAITING -> "まもなく送信";
            case SENT -> "送信済み";
            case FAILED -> "届きませんでした";
            case KEPT -> "体験用のため送信なし";
        };
    }
}
