package jp.madoguchi.account;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.account.proof.PasswordHash;
import jp.madoguchi.account.signin.AuthenticatorApp;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.RegisterHead;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.DemoSecrets;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.Section;
import jp.madoguchi.platform.keys.Vault;
import jp.madoguchi.platform.text.MailAddress;

/** The people of demo-people.csv, all with the same password and the same secret in their 認証アプリ. */
@ApplicationScoped
public class EnterDemoPeople {

    private static final Duration SERVED = Duration.ofDays(30);

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    Facilities facilities;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    @Transactional
    public void enter(Caller caller) {
        caller.require(Permission.MANAGE_STAFF);
        // Two nodes that start at once would both enter them.
        RegisterHead.held(entities);
        if (people.withMail(new MailAddress("admin@demo.example")).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        // Once for all: a hash takes a while.
        String hash = PasswordHash.of(DemoSecrets.PASSWORD);
        CorporateGroup group = new CorporateGroup("株式会社デモみなと薬局", now, caller);
        entities.persist(group);
        for (NamedCsvRecord row : rows()) {
            Person person = new Person(row.getField("name"), Optional.of(new MailAddress(row.getField("mail") + "@demo.example")), now, caller.signature());
            person.usePassword(hash, now);
            entities.persist(person);
            entities.flush();
            enter(row, person.getId(), group, now, caller);
        }
    }

    private void enter(NamedCsvRecord row, long person, CorporateGroup group, Instant now, Caller caller) {
        if (row.getField("second").equals("yes")) {
            entities.persist(new AuthenticatorApp(person, vault.seal(AuthenticatorApp.PURPOSE, DemoSecrets.APP), 0, now));
        }
        words(row, "office").forEach(word -> office(person, word, now, caller));
        words(row, "facilities").forEach(number -> entities.persist(
            new MemberRole(person, facility(number).id(), Role.valueOf(row.getField("role")), now, caller)));
        if (!row.getField("group").isEmpty()) {
            entities.persist(new CorporateMember(group.getId(), person, now, caller));
            words(row, "group").forEach(number -> {
                CorporateConsent consent = new CorporateConsent(group.getId(), facility(number).id(), now, caller);
                consent.give(now, caller);
                entities.persist(consent);
            });
        }
    }

    /** REVIEWER:SUBSIDY, EDITOR; old hands, who may countersign. */
    private void office(long person, String word, Instant now, Caller caller) {
        String[] parts = word.split(":");
        Optional<Section> section = parts.length > 1 ? Optional.of(Section.valueOf(parts[1])) : Optional.empty();
        entities.persist(new StaffRole(person, Role.valueOf(parts[0]), section, now.minus(SERVED), caller));
    }

    private Registered facility(String number) {
        List<Registered> found = facilities.search(number, AsOf.today(clock), 1);
        return found.get(0);
    }

    private static Stream<String> words(NamedCsvRecord row, String field) {
        return Arrays.stream(row.getField(field).split(" ")).filter(word -> !word.isEmpty());
    }

    private static List<NamedCsvRecord> rows() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().commentStrategy(CommentStrategy.SKIP)
            .ofNamedCsvRecord(new InputStreamReader(EnterDemoPeople.class.getResourceAsStream("demo-people.csv"), StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
