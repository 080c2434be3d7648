package jp.madoguchi.account.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.madoguchi.platform.Caller;

/** A member of the staff has lost what he proves himself with. */
@Entity
@Table(name = "factor_reset")
public class FactorReset extends Countersigned {

    protected FactorReset() {
    }

    public FactorReset(long person, String why, Instant now, Caller by) {
        super(person, why, now, by);
    }
}
