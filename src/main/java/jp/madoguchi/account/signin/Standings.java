package jp.madoguchi.account.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import jp.madoguchi.account.MyFacilities;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.StaffRole;
import jp.madoguchi.platform.Aside;
import jp.madoguchi.platform.Jdbc;

/** Reads what the bearer of a token stands for: six statements at most. */
@ApplicationScoped
public class Standings {

    private static final Duration NOTED_EACH = Duration.ofMinutes(1);
    private static final String SIGN_IN = "select s, p from SignIn s, Person p where s.tokenHash = :hash and s.endedAt is null and p.id = s.personId";
    private static final String OFFICE = "select r from StaffRole r where r.personId = :person and r.endedAt is null";
    private static final String SECOND = "select count(a) + (select count(k) from Passkey k where k.personId = :person and k.removedAt is null) "
        + "from AuthenticatorApp a where a.personId = :person and a.removedAt is null";

    @PersistenceContext
    EntityManager entities;

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    @Inject
    MyFacilities facilities;

    @Inject
    Aside aside;

    @Inject
    Clock clock;

    /** @param there whether he who asks is taken for being there: asking for the time left is not */
    Optional<Standing> read(String hash, boolean there) {
        Optional<Standing> found = aside.read(() -> entities.createQuery(SIGN_IN, Object[].class).setParameter("hash", hash)
            .getResultStream().findFirst().map(row -> standing((SignIn) row[0], (Person) row[1])));
        return found.map(standing -> there && standing.holdsAt(clock.instant()) ? noted(standing) : standing);
    }

    private Standing standing(SignIn signIn, Person person) {
        Instant now = clock.instant();
        List<StaffRole> office = entities.createQuery(OFFICE, StaffRole.class).setParameter("person", person.getId()).getResultList()
            .stream().filter(role -> role.holdsAt(now)).toList();
        return new Standing(signIn.getId(), signIn.tokenHash(), person.getId(), person.getName(), Optional.ofNullable(person.getMail()),
            signIn.isStrong(), hasSecondFactor(person.getId()), signIn.begunAt(), signIn.seenAt(), signIn.provenAt(), office,
            facilities.of(person.getId()), signIn.facilityId() == null ? 0 : signIn.facilityId());
    }

    public boolean hasSecondFactor(long person) {
        return entities.createQuery(SECOND, Number.class).setParameter("person", person).getSingleResult().longValue() > 0;
    }

    /** That he is still there, once a minute; apart from whatever transaction is going on. */
    private Standing noted(Standing standing) {
        Instant now = clock.instant();
        if (Duration.between(standing.seenAt(), now).abs().compareTo(NOTED_EACH) < 0) {
            return standing;
        }
        Jdbc.inTransaction(database, connection -> {
            try (PreparedStatement update = connection.prepareStatement("update sign_in set seen_at = ? where id = ? and ended_at is null")) {
                update.setObject(1, Jdbc.stamp(now));
                update.setLong(2, standing.signIn());
                return update.executeUpdate();
            }
        });
        return standing.seen(now);
    }
}
