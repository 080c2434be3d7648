package jp.madoguchi.platform.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of holiday_override. */
@Entity
@Table(name = "holiday_override")
public class HolidayOverride {

    @Id
    @Column(name = "on_date")
    private LocalDate date;
    @Enumerated(EnumType.STRING)
    private CalendarOverride.Kind kind;
    private String name;
    private String reason;

    protected HolidayOverride() {
    }

    CalendarOverride override() {
        return new CalendarOverride(date, kind, name);
    }
}
