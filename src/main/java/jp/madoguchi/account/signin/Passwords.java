package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.madoguchi.account.proof.HashQueue;
import jp.madoguchi.account.proof.PasswordHash;

/** Hashes and compares passwords, no more at once than this machine can do beside its pages. */
@ApplicationScoped
public class Passwords {

    private final HashQueue queue = new HashQueue();

    public String hash(String password) {
        return queue.inTurn(() -> PasswordHash.of(password));
    }

    /** Where there is no hash, as much work is done for nothing: an account that does not exist answers as late as one that does. */
    public boolean isRight(String typed, Optional<String> hash) {
        return queue.inTurn(() -> PasswordHash.matches(typed, hash.orElse(PasswordHash.NOBODYS))) && hash.isPresent();
    }
}
