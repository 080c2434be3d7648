package jp.madoguchi.facility.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.platform.text.PhoneNumber;
import jp.madoguchi.platform.text.PostalCode;
import jp.madoguchi.platform.text.Reading;
import jp.madoguchi.platform.text.Reason;
import jp.madoguchi.platform.text.Refusal;

/** Understands one record, or finds everything that is wrong with it. */
final class RecordReading {

    private static final int BRIEF = 200;

    private final RecordLines lines;
    private final ListSection section;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private RecordReading(RecordLines lines, ListSection section) {
        this.lines = lines;
        this.section = section;
    }

    static ListedRow of(RecordLines lines, CodesSeen seen) {
        if (lines.section.isEmpty()) {
            return row(lines, Optional.empty(), List.of(Refusal.because(ListRowReason.NO_SECTION)), List.of());
        }
        return new RecordReading(lines, lines.section.get()).read(seen);
    }

    private ListedRow read(CodesSeen seen) {
        checkCells();
        Optional<FacilityCode> code = code(seen);
        String name = text(ListColumn.NAME);
        ListedAddress address = ListedAddress.of(text(ListColumn.ADDRESS));
        Optional<PostalCode> postalCode = postalCode(address);
        refuseIf(name.isEmpty(), ListRowReason.NAME_MISSING);
        refuseIf(address.text().isEmpty(), ListRowReason.ADDRESS_MISSING);
        Optional<FacilityType> type = type(name);
        FacilityStatus status = status();
        Optional<PhoneNumber> phone = phone();
        String founder = text(ListColumn.FOUNDER);
        String manager = text(ListColumn.MANAGER);
        Optional<LocalDate> designatedOn = designatedOn();
        Optional<ListedFacility> facility = refusals.isEmpty()
            ? Optional.of(new ListedFacility(code.orElseThrow(), type.orElseThrow(), status, name, postalCode,
                section.prefecture(), address.text(), phone, founder, manager, designatedOn))
            : Optional.empty();
        return row(lines, facility, refusals, remarks);
    }

    private static ListedRow row(RecordLines lines, Optional<ListedFacility> facility, List<Refusal> refusals, List<String> remarks) {
        return new ListedRow(lines.first.sheet(), lines.first.line(), lines.section, brief(lines.line(ListColumn.NUMBER)),
            brief(String.join("", lines.lines(ListColumn.NAME))), facility, refusals, remarks);
    }

    /** Enough to find the row by. */
    private static String brief(String text) {
        return text.length() > BRIEF ? text.substring(0, BRIEF) + "…" : text;
    }

    private void checkCells() {
        lines.formulas().ifPresent(places -> refuse(ListRowReason.FORMULA, places));
        lines.tooLong().ifPresent(places -> refuse(ListRowReason.TOO_LONG, places, String.valueOf(ListLimits.CELL_CHARACTERS)));
        refuseIf(lines.hasTooMany(), ListRowReason.TOO_MANY_LINES, String.valueOf(ListLimits.ROWS_OF_RECORD));
    }

    private Optional<FacilityCode> code(CodesSeen seen) {
        String number = lines.line(ListColumn.NUMBER);
        Optional<FacilityCode> code = understood(ListedNumber.of(number, section));
        code.ifPresent(understood -> {
            remarkIf(ListedNumber.isZeroAdded(number), ListRemark.ZERO_ADDED, number);
            refuseIf(!understood.isCheckDigitRight(), ListRowReason.CHECK_DIGIT, understood.digits());
            seen.before(understood, lines.first)
                .ifPresent(place -> refuse(ListRowReason.DUPLICATE, understood.digits(), place));
        });
        return code;
    }

    private String text(ListColumn column) {
        ListedText text = ListedText.of(lines.lines(column));
        remarkIf(text.voiceMarksJoined(), ListRemark.VOICE_MARKS_JOINED, column.getLabel());
        remarkIf(text.privateReplaced(), ListRemark.PRIVATE_CHARACTER, column.getLabel());
        if (text.text().length() > ListLimits.CELL_CHARACTERS) {
            refuseIf(lines.tooLong().isEmpty(), ListRowReason.TOO_LONG, column.getLabel(),
                String.valueOf(ListLimits.CELL_CHARACTERS));
        } else {
            text.refused().ifPresent(refusal -> refuse(ListRowReason.CHARACTER, column.getLabel(), refusal.message()));
        }
        return text.text();
    }

    private Optional<PostalCode> postalCode(ListedAddress address) {
        String own = lines.line(ListColumn.POSTAL_CODE);
        Optional<PostalCode> code = own.isEmpty() ? address.postalCode() : PostalCode.of(own).understood();
        boolean isMeant = !own.isEmpty() || address.text().startsWith("〒");
        remarkIf(code.isEmpty() && isMeant, ListRemark.POSTAL_CODE_UNREAD, own.isEmpty() ? address.text() : own);
        return code;
    }

    private Optional<FacilityType> type(String name) {
        ListedType type = ListedType.of(section.table(), lines.lines(ListColumn.REMARKS), name);
        type.remark().ifPresent(remarks::add);
        return understood(type.reading());
    }

    private FacilityStatus status() {
        Optional<FacilityStatus> said = ListedType.status(lines.lines(ListColumn.REMARKS));
        Optional<FacilityStatus> ofHeading = section.statuses().size() == 1
            ? section.statuses().stream().findFirst() : Optional.empty();
        remarkIf(said.isEmpty() && ofHeading.isEmpty(), ListRemark.STATUS_ASSUMED, FacilityStatus.ACTIVE.getLabel());
        return said.or(() -> ofHeading).orElse(FacilityStatus.ACTIVE);
    }

    /** The number of doctors stands under the phone number. */
    private Optional<PhoneNumber> phone() {
        String typed = lines.line(ListColumn.PHONE);
        boolean isNumber = lines.cell(ListColumn.PHONE).filter(cell -> cell.kind() == SheetCell.Kind.NUMBER).isPresent();
        Optional<PhoneNumber> phone = PhoneNumber.of(isNumber ? "0" + typed : typed).understood();
        remarkIf(phone.isEmpty() && !typed.isEmpty(), ListRemark.PHONE_UNREAD, typed);
        return phone;
    }

    /** 新規 or 交代 and the day the present period began stand under the day of designation. */
    private Optional<LocalDate> designatedOn() {
        Optional<SheetCell> cell = lines.cell(ListColumn.DESIGNATED_ON);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String typed = lines.line(ListColumn.DESIGNATED_ON);
        Reading<LocalDate> date = ListedDate.of(cell.get().kind(), typed);
        date.refused().ifPresent(refusal -> refuse(ListRowReason.DATE, typed, refusal.message()));
        return date.understood();
    }

    private <V> Optional<V> understood(Reading<V> reading) {
        reading.refused().ifPresent(refusals::add);
        return reading.understood();
    }

    private void refuseIf(boolean wrong, Reason reason, String... details) {
        if (wrong) {
            refuse(reason, details);
        }
    }

    private void refuse(Reason reason, String... details) {
        refusals.add(Refusal.because(reason, details));
    }

    private void remarkIf(boolean worthSaying, ListRemark remark, String detail) {
        if (worthSaying) {
            remarks.add(remark.of(detail));
        }
    }
}
