package jp.madoguchi.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import jp.madoguchi.account.proof.NewPasskey;
import jp.madoguchi.account.proof.PasswordHash;
import jp.madoguchi.account.proof.Passkeys;
import jp.madoguchi.account.proof.ProvenPasskey;
import jp.madoguchi.account.proof.ShelfInMemory;
import jp.madoguchi.account.proof.SoftKey;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The libraries of the proofs run in the server, which has an older Jackson of its own. */
@ExtendWith(ArquillianExtension.class)
class PasskeysInsideIT {

    private final ShelfInMemory shelf = new ShelfInMemory();
    private final Passkeys passkeys = new Passkeys(URI.create("https://portal.example.jp/"), "窓口", shelf);

    @Test
    void aPasskeyIsMadeAndProven() throws Exception {
        SoftKey key = new SoftKey("https://portal.example.jp", "portal.example.jp");
        String forMaking = passkeys.registrationOptions("aGFuYWtv", "hanako@example.jp", "山田 花子");
        NewPasskey made = passkeys.registered(forMaking, key.make(forMaking));
        shelf.put(made);

        String forProving = passkeys.assertionOptions();

        assertEquals(new ProvenPasskey(key.id(), "aGFuYWtv", 1, false), passkeys.proven(forProving, key.prove(forProving)));
    }

    @Test
    void theJacksonOfTheWarIsUsed() {
        String place = String.valueOf(ObjectMapper.class.getProtectionDomain().getCodeSource().getLocation());

        assertTrue(place.contains("/WEB-INF/lib/jackson-databind-2.22"), place);
    }

    @Test
    void aPasswordIsHashed() {
        assertTrue(PasswordHash.matches("うぐいす梯子", PasswordHash.of("うぐいす梯子")));
    }
}
