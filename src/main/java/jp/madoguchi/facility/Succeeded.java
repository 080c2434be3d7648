package jp.madoguchi.facility;

import java.time.LocalDate;

/** One end of a 承継, seen from the other: who came before, or who went on. */
public record Succeeded(boolean predecessor, String number, String name, LocalDate on, String reason) {
}
