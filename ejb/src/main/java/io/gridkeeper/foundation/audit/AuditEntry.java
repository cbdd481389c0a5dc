package io.gridkeeper.foundation.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the trail: written once, never changed. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String actor;
    private @Nullable String address;

    @Column(name = "trace_id")
    private @Nullable String traceId;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private long subjectId;

    private String action;
    private @Nullable String clause;

    @Column(name = "before_state", length = AuditTrail.LONGEST_STATE)
    private @Nullable String before;

    @Column(name = "after_state", length = AuditTrail.LONGEST_STATE)
    private @Nullable String after;

    @SuppressWarnings("NullAway")
    protected AuditEntry() {}

    AuditEntry(Instant recordedAt, Origin origin, AuditTrail.Deed deed) {
        this.recordedAt = recordedAt;
        this.actor = origin.actor();
        this.address = origin.address();
        this.traceId = origin.traceId();
        this.subjectKind = deed.subjectKind();
        this.subjectId = deed.subjectId();
        this.action = deed.action();
        this.clause = deed.clause();
        this.before = deed.before();
        this.after = deed.after();
    }

    AuditRow row() {
        return new AuditRow(
                Objects.requireNonNull(id), recordedAt, actor, address, traceId, action, clause, before, after);
    }
}
