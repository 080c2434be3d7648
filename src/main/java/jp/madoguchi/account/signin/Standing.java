package jp.madoguchi.account.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.account.MyFacility;
import jp.madoguchi.account.StaffRole;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Proof;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.Section;

/**
 * What somebody who is signed in stands for, as it was a moment ago.
 *
 * @param second whether he has a second factor to prove himself with
 */
public record Standing(long signIn, String tokenHash, long person, String name, Optional<String> mail, boolean strong, boolean second,
                       Instant begunAt, Instant seenAt, Instant provenAt, List<StaffRole> office, List<MyFacility> facilities, long chosen) {

    public boolean isStaff() {
        return !office.isEmpty();
    }

    public Instant endsAt() {
        return SignInLimits.end(begunAt, seenAt, isStaff());
    }

    /** Whether going on would not help: the day's sign-in itself ends then. */
    public boolean isAtItsEnd() {
        return !endsAt().isBefore(begunAt.plus(SignInLimits.WHOLE));
    }

    /** He is there still. */
    Standing seen(Instant now) {
        return new Standing(signIn, tokenHash, person, name, mail, strong, second, begunAt, now, provenAt, office, facilities, chosen);
    }

    boolean holdsAt(Instant now) {
        return now.isBefore(endsAt());
    }

    /** A clock that was set back makes nothing fresh for ever. */
    boolean isFresh(Instant now) {
        Duration since = Duration.between(provenAt, now).abs();
        return since.compareTo(SignInLimits.FRESH) < 0;
    }

    /** The facility he has chosen; where he has not, or may no longer, the first of his. */
    public Optional<MyFacility> facility() {
        return facilities.stream().filter(mine -> mine.id() == chosen).findFirst().or(() -> facilities.stream().findFirst());
    }

    public Caller caller(Instant now) {
        Stream<Role> ofTheOffice = office.stream().filter(role -> role.holdsAt(now)).map(StaffRole::getRole);
        Stream<Role> ofTheFacility = facility().stream().flatMap(mine -> mine.roles().stream());
        Set<Role> roles = Stream.of(Stream.of(Role.PERSON), ofTheOffice, ofTheFacility).flatMap(all -> all).collect(Collectors.toSet());
        Map<Role, Set<Section>> sections = office.stream().filter(role -> role.holdsAt(now) && role.section().isPresent())
            .collect(Collectors.groupingBy(StaffRole::getRole, Collectors.mapping(role -> role.section().orElseThrow(), Collectors.toSet())));
        return new Caller(name, roles, sections, new Proof(strong, isFresh(now) && (strong || !second)), person,
            facility().map(MyFacility::id).orElse(0L));
    }
}
