package jp.madoguchi.notice;

import java.time.OffsetDateTime;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** A notice as a line of a list. */
public class NoticeRow {

    private final String number;
    private final NoticeTopic topic;
    private final NoticeState state;
    private final OffsetDateTime publishAt;
    private final String title;
    private final String summary;

    public NoticeRow(String number, NoticeTopic topic, NoticeState state,
            OffsetDateTime publishAt, String title, String summary) {
        this.number = number;
        this.topic = topic;
        this.state = state;
        this.publishAt = publishAt;
        this.title = title;
        this.summary = summary;
    }

    public String getNumber() {
        return number;
    }

    public String getTopicName() {
        return topic.getLabel();
    }

    public boolean isUpdated() {
        return state == NoticeState.UPDATED;
    }

    public String getDateText() {
        return JapaneseDate.full(JapanTime.dateOf(publishAt.toInstant()));
    }

    public String getIsoDate() {
        return JapanTime.dateOf(publishAt.toInstant()).toString();
    }

    public OffsetDateTime publishAt() {
        return publishAt;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }
}
