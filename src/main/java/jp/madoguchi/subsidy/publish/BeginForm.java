package jp.madoguchi.subsidy.publish;

import java.time.LocalDate;

/** The fields with which a draft begins; the last two only where a deadline moves. */
public class BeginForm {

    private String title;
    private String why;
    private LocalDate closes;
    private String dates;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public LocalDate getCloses() {
        return closes;
    }

    public void setCloses(LocalDate closes) {
        this.closes = closes;
    }

    public String getDates() {
        return dates;
    }

    public void setDates(String dates) {
        this.dates = dates;
    }
}
