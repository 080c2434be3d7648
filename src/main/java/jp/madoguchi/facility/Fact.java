package jp.madoguchi.facility;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing said of a facility for the days from–to (without an end: until something else is said), and on what evidence.
 * For a 経過措置 also the day on which its circumstance ended, once that was reported.
 */
public record Fact(FactKind kind, String value, LocalDate from, Optional<LocalDate> to, Optional<LocalDate> circumstanceEnded,
                   String evidence) {

    public Fact {
        if (!kind.allows(value)) {
            throw new IllegalArgumentException(kind + " is never " + value);
        }
        if (to.filter(end -> end.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException(kind + " would end before it begins");
        }
        if (circumstanceEnded.isPresent() && kind.measure().isEmpty()) {
            throw new IllegalArgumentException(kind + " has no circumstance that ends");
        }
    }

    public static Fact since(LocalDate from, FactKind kind, String evidence) {
        return since(from, kind, FactKind.YES, evidence);
    }

    public static Fact since(LocalDate from, FactKind kind, String value, String evidence) {
        return new Fact(kind, value, from, Optional.empty(), Optional.empty(), evidence);
    }

    public String valueText() {
        return switch (kind) {
            case CLAIM -> ClaimKind.valueOf(value).getLabel();
            case CHAIN_GROUP -> holds() ? value : "なし";
            default -> holds() ? "あり" : "なし";
        };
    }

    public boolean holds() {
        return !value.equals(FactKind.NO);
    }
}
