package jp.madoguchi.account.signin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.account.proof.OneTimeCodes;

/** The numbered codes of a card, in their order from some number on; sealed when kept, since eight digits are found by trying. */
record CardCodes(int first, List<String> codes) {

    static final int ON_A_CARD = 20;

    CardCodes {
        codes = List.copyOf(codes);
    }

    static CardCodes drawn(int first) {
        return new CardCodes(first, OneTimeCodes.card(ON_A_CARD));
    }

    static CardCodes read(String text) {
        List<String> parts = List.of(text.split(" "));
        return new CardCodes(Integer.parseInt(parts.get(0)), parts.subList(1, parts.size()));
    }

    String text() {
        return first + " " + String.join(" ", codes);
    }

    /** The number after the last. */
    int end() {
        return first + codes.size();
    }

    Optional<String> at(int number) {
        return number >= first && number < end() ? Optional.of(codes.get(number - first)) : Optional.empty();
    }

    /** What is left from a number on, and a new card's codes behind it. */
    CardCodes continuedFrom(int number, CardCodes more) {
        return new CardCodes(number, Stream.concat(codes.subList(number - first, codes.size()).stream(), more.codes.stream()).toList());
    }
}
