package jp.madoguchi.account.staff;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.madoguchi.platform.Permission;

/** In Japanese, what the code calls by names of its own. */
final class Words {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("jp.madoguchi.account.staff.words", Locale.ROOT);

    private Words() {
    }

    static String permission(Permission permission) {
        return WORDS.getString("permission." + permission);
    }

    /** As it is where nobody has written down what it means. */
    static String deed(String deed) {
        return WORDS.containsKey("deed." + deed) ? WORDS.getString("deed." + deed) : deed;
    }

    /** What is said after a deed; nothing where there was none. */
    static String done(String what) {
        return WORDS.containsKey("done." + what) ? WORDS.getString("done." + what) : "";
    }

    /** Deeds by what they are called, for those who choose one. */
    static Map<String, String> deeds() {
        return WORDS.keySet().stream().filter(key -> key.startsWith("deed.")).map(key -> key.substring("deed.".length())).sorted()
            .collect(Collectors.toMap(Words::deed, deed -> deed, (one, other) -> one, TreeMap::new));
    }
}
