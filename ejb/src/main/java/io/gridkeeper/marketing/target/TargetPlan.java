package io.gridkeeper.marketing.target;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of a year's targets for one indicator. Life: drafted, {@link #approve put in force}, {@link #replace
 * replaced} by a later version. What is in force is never changed.
 */
@Entity
@Table(name = "target_plan")
class TargetPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "target_plan_seq")
    @SequenceGenerator(name = "target_plan_seq", sequenceName = "target_plan_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "plan_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private TargetIndicator indicator;

    @Enumerated(EnumType.STRING)
    private TargetCustomers customers;

    @Column(name = "version_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private TargetState state;

    private String percents;

    @Column(name = "made_by_id")
    private @Nullable Long madeById;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "approved_by_id")
    private @Nullable Long approvedById;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected TargetPlan() {}

    TargetPlan(DraftTargets draft, int number, Seasons seasons, @Nullable Long by, Instant at) {
        this.year = draft.year();
        this.indicator = draft.indicator();
        this.customers = draft.customers();
        this.number = number;
        this.percents = seasons.text();
        this.madeById = by;
        this.madeAt = at;
        this.state = TargetState.DRAFT;
    }

    /** The next version of this one, to be changed before it is put in force. */
    TargetPlan next(int versionNumber, @Nullable Long by, Instant at) {
        return new TargetPlan(new DraftTargets(year, indicator, customers, 0), versionNumber, seasons(), by, at);
    }

    void approve(@Nullable Long by, Instant at) {
        requireDraft();
        state = TargetState.IN_FORCE;
        approvedById = by;
        approvedAt = at;
    }

    void replace() {
        state = TargetState.REPLACED;
    }

    void requireDraft() {
        if (state != TargetState.DRAFT) {
            throw Refusal.conflict("target.refusal.noDraft");
        }
    }

    Seasons seasons() {
        return Seasons.parse(percents);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    int year() {
        return year;
    }

    TargetIndicator indicator() {
        return indicator;
    }

    TargetCustomers customers() {
        return customers;
    }

    TargetState state() {
        return state;
    }

    TargetPlanRow row() {
        return new TargetPlanRow(id(), year, indicator, customers, number, state, madeAt, approvedAt);
    }
}
