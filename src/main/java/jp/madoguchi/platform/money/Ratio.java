package jp.madoguchi.platform.money;

/** A rate as two whole numbers: 3/4. */
public record Ratio(int num, int den) {

    public Ratio {
        if (num < 1 || den < 1) {
            throw new IllegalArgumentException("not a rate: " + num + "/" + den);
        }
    }

    /** Parts of a yen fall away. */
    public Yen of(Yen whole) {
        return Yen.of(whole.amount() * num / den);
    }

    /** The smallest amount of which this share reaches the given one: 31,000円 of 3/4 is reached by 41,334円. */
    public Yen reaching(Yen share) {
        return Yen.of((share.amount() * den + num - 1) / num);
    }

    @Override
    public String toString() {
        return num + "/" + den;
    }
}
