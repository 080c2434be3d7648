package jp.madoguchi.platform.calendar;

import java.time.LocalDate;

/** A day off by law. Provisional (予定) as long as the year's days have not been announced. */
public final class Holiday {

    private final LocalDate date;
    private final String name;
    private final boolean provisional;

    Holiday(LocalDate date, String name, boolean provisional) {
        this.date = date;
        this.name = name;
        this.provisional = provisional;
    }

    public LocalDate getDate() {
        return date;
    }

    public String getName() {
        return name;
    }

    public boolean isProvisional() {
        return provisional;
    }

    @Override
    public String toString() {
        return date + " " + name + (provisional ? "（予定）" : "");
    }
}
