package jp.madoguchi.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;

/** The call centre as it was announced for a time: its number and its hours. */
@Entity
@Table(name = "call_centre")
public class CallCentre {

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    private String name;
    private String phone;
    @Column(name = "phone_note")
    private String phoneNote;
    @Column(name = "say_first")
    private String sayFirst;
    @Column(name = "weekday_opens")
    private LocalTime weekdayOpens;
    @Column(name = "weekday_closes")
    private LocalTime weekdayCloses;
    @Column(name = "saturday_opens")
    private LocalTime saturdayOpens;
    @Column(name = "saturday_closes")
    private LocalTime saturdayCloses;
    private String source;

    protected CallCentre() {
    }

    CallCentreHours hours() {
        OpeningHours weekdays = new OpeningHours(weekdayOpens, weekdayCloses);
        return saturdayOpens == null
            ? CallCentreHours.onWeekdays(weekdays)
            : CallCentreHours.onWeekdaysAndSaturdays(weekdays, new OpeningHours(saturdayOpens, saturdayCloses));
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    String phoneNote() {
        return phoneNote;
    }

    String sayFirst() {
        return sayFirst;
    }
}
