package jp.madoguchi.account.proof;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Where a text follows a series that fingers or the tongue know: digits, letters, rows and columns of the keyboard, forth and back. */
final class Series {

    private static final List<String> KNOWN = Stream.of("01234567890", "abcdefghijklmnopqrstuvwxyz",
            "1234567890-^\\", "qwertyuiop@[", "asdfghjkl;:]", "zxcvbnm,./", "!\"#$%&'()", "!@#$%^&*()",
            "1qaz", "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm", "8ik,", "9ol.",
            "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン", "イロハニホヘトチリヌルヲ")
        .flatMap(series -> Stream.of(series, new StringBuilder(series).reverse().toString())).toList();
    private static final int LEAST = 3;

    private Series() {
    }

    /** The places of the text that belong to a run of three and more. */
    static BitSet in(String text) {
        BitSet places = new BitSet(text.length());
        KNOWN.forEach(series -> mark(text, series, places));
        return places;
    }

    private static void mark(String text, String series, BitSet places) {
        int start = 0;
        for (int end = 1; end <= text.length(); end++) {
            boolean goesOn = end < text.length() && series.contains(text.substring(end - 1, end + 1));
            if (!goesOn) {
                if (end - start >= LEAST) {
                    places.set(start, end);
                }
                start = end;
            }
        }
    }
}
