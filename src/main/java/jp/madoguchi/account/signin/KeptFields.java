package jp.madoguchi.account.signin;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fields of a form as one text, in the form in which a browser sends them. */
record KeptFields(List<KeptForm.Field> fields) {

    int size() {
        return fields.stream().mapToInt(field -> field.name().length() + field.value().length()).sum();
    }

    String text() {
        return fields.stream().map(field -> encoded(field.name()) + "=" + encoded(field.value())).collect(Collectors.joining("&"));
    }

    static List<KeptForm.Field> read(String text) {
        return parts(text).map(part -> new KeptForm.Field(decoded(part.substring(0, part.indexOf('='))), decoded(part.substring(part.indexOf('=') + 1))))
            .toList();
    }

    /** They travel in the address anyway. */
    static Set<String> namesIn(String query) {
        return parts(query == null ? "" : query).map(part -> decoded(part.split("=", 2)[0])).collect(Collectors.toSet());
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split("&")).filter(part -> !part.isEmpty());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
