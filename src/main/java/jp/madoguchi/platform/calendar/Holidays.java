package jp.madoguchi.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** 国民の祝日・休日, calculated. A year outside the range is an error: nobody has checked the rules for it. */
public final class Holidays {

    public static final int FIRST_YEAR = 2016;
    public static final int LAST_YEAR = 2050;

    private final LocalDate announcedUntil;

    /** @param announcedUntil the last day for which the government has published the list; later days are provisional */
    public Holidays(LocalDate announcedUntil) {
        this.announcedUntil = announcedUntil;
    }

    public Optional<Holiday> on(LocalDate date) {
        return Optional.ofNullable(namesIn(date.getYear()).get(date)).map(name -> holiday(date, name));
    }

    /** In order of date. */
    public List<Holiday> in(int year) {
        return namesIn(year).entrySet().stream().map(day -> holiday(day.getKey(), day.getValue())).toList();
    }

    private Holiday holiday(LocalDate date, String name) {
        return new Holiday(date, name, date.isAfter(announcedUntil));
    }

    private static Map<LocalDate, String> namesIn(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("holidays are known from " + FIRST_YEAR + " to " + LAST_YEAR + ", not " + year);
        }
        Map<LocalDate, String> national = new TreeMap<>();
        HolidayLaw.of(year).forEach((name, date) -> national.put(date, name));
        Map<LocalDate, String> all = new TreeMap<>(national);
        national.keySet().forEach(date -> {
            addSubstitute(date, national, all);
            addBetween(date, national, all);
        });
        return all;
    }

    /** 3条2項: for a 国民の祝日 on a Sunday the nearest day after it that is not itself one. */
    private static void addSubstitute(LocalDate date, Map<LocalDate, String> national, Map<LocalDate, String> all) {
        if (date.getDayOfWeek() != DayOfWeek.SUNDAY) {
            return;
        }
        LocalDate substitute = date;
        while (national.containsKey(substitute)) {
            substitute = substitute.plusDays(1);
        }
        all.put(substitute, "振替休日");
    }

    /** 3条3項: a day between two 国民の祝日. */
    private static void addBetween(LocalDate date, Map<LocalDate, String> national, Map<LocalDate, String> all) {
        if (national.containsKey(date.plusDays(2))) {
            all.putIfAbsent(date.plusDays(1), "国民の休日");
        }
    }
}
