package jp.madoguchi.platform.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** Says that an entry is not yet in the chain. Written with the entry, taken away by the {@link AuditSealer}. */
@Entity
@Table(name = "audit_unsealed")
public class AuditUnsealed {

    @Id
    @OneToOne
    @JoinColumn(name = "entry_id")
    private AuditEntry entry;

    protected AuditUnsealed() {
    }

    AuditUnsealed(AuditEntry entry) {
        this.entry = entry;
    }
}
