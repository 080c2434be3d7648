package jp.madoguchi.account.register;

import java.util.Optional;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.platform.Sha256;

/** What two 仮登録 of one person must not have in common while both are open: the number, or the name where there is none. */
final class OneOpen {

    private OneOpen() {
    }

    static String key(long person, Optional<Identifier> identifier, String name) {
        return person + " " + identifier.map(number -> number.kind() + " " + number.number()).orElseGet(() -> digest(name));
    }

    private static String digest(String name) {
        return Sha256.hex(name);
    }
}
