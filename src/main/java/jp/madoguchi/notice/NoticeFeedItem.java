package jp.madoguchi.notice;

import java.time.OffsetDateTime;

/** A notice as an entry of the feed. */
public record NoticeFeedItem(String number, NoticeTopic topic, OffsetDateTime publishAt, OffsetDateTime changedAt,
                             String title, String summary, String body) {
}
