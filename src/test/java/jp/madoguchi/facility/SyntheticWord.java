package jp.madoguchi.facility;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** A piece of a name with its reading. */
record SyntheticWord(String text, String kana) {

    private static final Map<String, List<SyntheticWord>> WORDS = SyntheticLines.of("synthetic-words.csv").stream()
        .collect(Collectors.groupingBy(line -> line[0],
            Collectors.mapping(line -> new SyntheticWord(line[1], line[2]), Collectors.toList())));

    static SyntheticWord any(String kind, RandomGenerator random) {
        List<SyntheticWord> words = WORDS.get(kind);
        return words.get(random.nextInt(words.size()));
    }

    SyntheticWord then(SyntheticWord next) {
        return new SyntheticWord(text + next.text, kana + next.kana);
    }

    /** With a blank between, as between 姓 and 名. */
    SyntheticWord apart(SyntheticWord next) {
        return new SyntheticWord(text + "　" + next.text, kana + "　" + next.kana);
    }
}
