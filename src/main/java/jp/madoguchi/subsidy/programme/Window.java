package jp.madoguchi.subsidy.programme;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.platform.calendar.JapanTime;

/** 申請期間: from 0:00:00 of the first day to 23:59:59 of the last, in Japan's time (D-04). */
public record Window(LocalDate opens, LocalDate closes) {

    public enum Status {
        NOT_YET("受付前"),
        OPEN("受付中"),
        CLOSED("受付終了");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    public Window {
        if (closes.isBefore(opens)) {
            throw new IllegalArgumentException("closes " + closes + " before it opens " + opens);
        }
    }

    public Status on(Instant at) {
        LocalDate day = JapanTime.dateOf(at);
        if (day.isBefore(opens)) {
            return Status.NOT_YET;
        }
        return day.isAfter(closes) ? Status.CLOSED : Status.OPEN;
    }
}
