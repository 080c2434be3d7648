package jp.madoguchi.facility.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.calendar.JapaneseDate;

/**
 * Since when a scheme runs, for 保険医療機関・薬局 or for 訪問看護ステーション. Where there is no row, it is not for them.
 *
 * @param trialFrom プレ運用
 * @param liveFrom 運用開始
 * @param obligatoryFrom since when it must be there, where the documents say so
 * @param remark shown with the answer, or nothing
 */
public record SchemeStart(Scheme scheme, boolean homeNursing, Optional<LocalDate> trialFrom, LocalDate liveFrom,
                          Optional<LocalDate> obligatoryFrom, String remark, String source) {

    /** From this day on it can be used, on trial or for good. */
    public LocalDate opensOn() {
        return trialFrom.orElse(liveFrom);
    }

    /** What has to be said beside it on a day on which it is open. */
    List<Because> notesOn(LocalDate day) {
        List<Because> notes = new ArrayList<>();
        if (day.isBefore(liveFrom)) {
            notes.add(Because.of(SchemeReason.TRIAL, JapaneseDate.full(liveFrom)));
        }
        if (!remark.isEmpty()) {
            notes.add(Because.of(SchemeReason.START_REMARK, remark));
        }
        return notes;
    }
}
