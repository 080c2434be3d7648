package jp.madoguchi.facility.lists;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.platform.text.Folding;
import jp.madoguchi.platform.text.PostalCode;

/** 〒910－0006福井市中央１－９－３０: the postal code taken off, the address as typed. */
record ListedAddress(Optional<PostalCode> postalCode, String text) {

    private static final String HYPHEN = "[-\u2010-\u2015\u2212\u30FC\uFF0D\uFF70]";
    private static final Pattern WITH_CODE = Pattern.compile(
        "(?:〒[\\s　]*([0-9０-９]{3}[\\s　]*" + HYPHEN + "?[\\s　]*[0-9０-９]{4})|([0-9０-９]{3}" + HYPHEN + "[0-9０-９]{4}))(?![0-9０-９])(.*)");

    static ListedAddress of(String typed) {
        Matcher found = WITH_CODE.matcher(typed);
        if (!found.matches()) {
            return new ListedAddress(Optional.empty(), typed);
        }
        String code = Optional.ofNullable(found.group(1)).orElse(found.group(2));
        return new ListedAddress(PostalCode.of(code).understood(), Folding.singleLine(found.group(3)));
    }
}
