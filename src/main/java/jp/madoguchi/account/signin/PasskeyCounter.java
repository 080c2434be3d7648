package jp.madoguchi.account.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.proof.NewPasskey;
import jp.madoguchi.account.proof.PasskeyRefused;
import jp.madoguchi.account.proof.Passkeys;
import jp.madoguchi.account.proof.ProvenPasskey;
import jp.madoguchi.platform.Site;

/** Asks browsers to make and to prove passkeys, in the name of the portal's own address. */
@ApplicationScoped
public class PasskeyCounter {

    /** Options as the browser gets them, and sealed as it gives them back. */
    public record Offer(String options, String sealed) {
    }

    @Inject
    Site site;

    @Inject
    PasskeyRows rows;

    @Inject
    PasskeyOffers offers;

    private Passkeys passkeys;

    @PostConstruct
    void open() {
        passkeys = new Passkeys(site.address(), "医療機関等向け総合ポータルサイト", rows);
    }

    public Offer toMake(Person person) {
        String mail = person.getMail() == null ? person.getName() : person.getMail();
        String options = passkeys.registrationOptions(person.userHandle(), mail, person.getName());
        return new Offer(options, offers.seal("make " + person.getId(), options));
    }

    public Optional<String> redeemToMake(Person person, String sealed) {
        return offers.redeem("make " + person.getId(), sealed);
    }

    public Optional<NewPasskey> made(String options, String answer) {
        try {
            return Optional.of(passkeys.registered(options, String.valueOf(answer)));
        } catch (PasskeyRefused refused) {
            return Optional.empty();
        }
    }

    public Offer toProve() {
        String options = passkeys.assertionOptions();
        return new Offer(options, offers.seal("prove", options));
    }

    public Optional<ProvenPasskey> proven(String sealed, String answer) {
        return offers.redeem("prove", sealed).flatMap(options -> {
            try {
                return Optional.of(passkeys.proven(options, String.valueOf(answer)));
            } catch (PasskeyRefused refused) {
                return Optional.empty();
            }
        });
    }
}
