package jp.madoguchi.platform.money;

/** An amount of money: whole yen, never negative, at most eleven digits. */
public record Yen(long amount) implements Comparable<Yen> {

    public static final Yen ZERO = new Yen(0);
    public static final Yen MOST = new Yen(99_999_999_999L);

    private static final long MAN = 10_000;

    public Yen {
        if (amount < 0 || amount > 99_999_999_999L) {
            throw new IllegalArgumentException("not an amount of yen: " + amount);
        }
    }

    public static Yen of(long amount) {
        return amount == 0 ? ZERO : new Yen(amount);
    }

    public Yen plus(Yen other) {
        return of(amount + other.amount);
    }

    public Yen min(Yen other) {
        return amount <= other.amount ? this : other;
    }

    /** Down to a multiple of the unit. */
    public Yen floorTo(Yen unit) {
        return of(amount - amount % unit.amount);
    }

    public boolean isZero() {
        return amount == 0;
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(amount, other.amount);
    }

    /** 41.1万円, as leaflets print it; nothing is rounded away: 30,750円 is 3.075万円. */
    public String inMan() {
        String rest = String.valueOf(MAN + amount % MAN).substring(1).replaceFirst("0+$", "");
        return grouped(amount / MAN) + (rest.isEmpty() ? "" : "." + rest) + "万円";
    }

    /** 128,000円 */
    @Override
    public String toString() {
        return grouped(amount) + "円";
    }

    private static String grouped(long number) {
        StringBuilder digits = new StringBuilder().append(number);
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            digits.insert(place, ',');
        }
        return digits.toString();
    }
}
