package jp.madoguchi.account.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.IdentifierKind;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Jdbc;

/** 仮登録: a body the register does not know yet, as somebody describes it, and what became of it. */
@Entity
public class Registration {

    @Id
    @GeneratedValue(generator = "account_seq")
    private Long id;
    @Version
    private int version;
    private String number;
    @Column(name = "person_id")
    private long personId;
    @Enumerated(EnumType.STRING)
    private IdentifierKind kind;
    private String identifier;
    @Embedded
    private Described described;
    @Column(name = "asked_at")
    private OffsetDateTime askedAt;
    @Enumerated(EnumType.STRING)
    private RegistrationState state;
    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;
    @Column(name = "decided_by")
    private String decidedBy;
    private String evidence;
    @Column(name = "facility_id")
    private Long facilityId;
    @Column(name = "active_key")
    private String activeKey;

    protected Registration() {
    }

    public Registration(String number, long person, Optional<Identifier> identifier, NewBody body, Instant now) {
        this.number = number;
        this.personId = person;
        this.kind = identifier.map(Identifier::kind).orElse(null);
        this.identifier = identifier.map(Identifier::number).orElse("");
        this.described = new Described(body);
        this.askedAt = Jdbc.stamp(now);
        this.state = RegistrationState.WAITING;
        this.activeKey = OneOpen.key(person, identifier, body.name());
    }

    public void release(RegistrationMove move, long facility, String seen, Instant now, Caller by) {
        decide(move, seen, now, by);
        facilityId = facility;
    }

    public void refuse(String why, Instant now, Caller by) {
        decide(RegistrationMove.REFUSE, why, now, by);
    }

    private void decide(RegistrationMove move, String why, Instant now, Caller by) {
        state = move.from(state);
        evidence = why;
        decidedAt = Jdbc.stamp(now);
        decidedBy = by.signature();
        activeKey = null;
    }

    public boolean isOpen() {
        return state == RegistrationState.WAITING;
    }

    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public long personId() {
        return personId;
    }

    public Optional<Identifier> identifier() {
        return kind == null ? Optional.empty() : Optional.of(new Identifier(kind, identifier));
    }

    public NewBody body() {
        return described.body();
    }

    public Instant askedAt() {
        return askedAt.toInstant();
    }

    public RegistrationState getState() {
        return state;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt).map(OffsetDateTime::toInstant);
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public String getEvidence() {
        return evidence;
    }
}
