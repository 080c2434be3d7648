package jp.madoguchi.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.platform.calendar.JapanTime;

/** The place in the list after which the next page begins, as it stands in an address: 1782900000.2026-07-001. */
record NoticeCursor(OffsetDateTime publishAt, String number) {

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,10})\\.([0-9]{4}-[0-9]{2}-[0-9]{3})");

    static NoticeCursor after(NoticeRow row) {
        return new NoticeCursor(row.publishAt(), row.getNumber());
    }

    static Optional<NoticeCursor> of(String text) {
        Matcher matcher = TEXT.matcher(text == null ? "" : text);
        return matcher.matches()
            ? Optional.of(new NoticeCursor(at(Long.parseLong(matcher.group(1))), matcher.group(2)))
            : Optional.empty();
    }

    private static OffsetDateTime at(long second) {
        return Instant.ofEpochSecond(second).atZone(JapanTime.ZONE).toOffsetDateTime();
    }

    String text() {
        return publishAt.toEpochSecond() + "." + number;
    }
}
