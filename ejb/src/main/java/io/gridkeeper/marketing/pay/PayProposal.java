package io.gridkeeper.marketing.pay;

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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A version of a month's proposal. Life: drafted, {@link #approve approved} and fixed, {@link #replace replaced}. */
@Entity
@Table(name = "pay_proposal")
class PayProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pay_proposal_seq")
    @SequenceGenerator(name = "pay_proposal_seq", sequenceName = "pay_proposal_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "first_day")
    private LocalDate firstDay;

    private int number;

    @Enumerated(EnumType.STRING)
    private PayState state;

    @Column(name = "scheme_id")
    private long schemeId;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "made_by_id")
    private @Nullable Long madeById;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "approved_by_id")
    private @Nullable Long approvedById;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    private @Nullable String words;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected PayProposal() {}

    /** By what it was made. */
    record Grounds(long schemeId, long planId) {}

    PayProposal(YearMonth month, int number, Grounds grounds, @Nullable Long by, Instant at) {
        this.firstDay = month.atDay(1);
        this.number = number;
        this.schemeId = grounds.schemeId();
        this.planId = grounds.planId();
        this.madeById = by;
        this.madeAt = at;
        this.state = PayState.DRAFT;
    }

    void approve(@Nullable Long by, Instant at, @Nullable String why) {
        requireDraft();
        state = PayState.APPROVED;
        approvedById = by;
        approvedAt = at;
        words = why;
    }

    void replace() {
        state = PayState.REPLACED;
    }

    void requireDraft() {
        if (state != PayState.DRAFT) {
            throw Refusal.conflict("pay.refusal.fixed");
        }
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    YearMonth month() {
        return YearMonth.from(firstDay);
    }

    int number() {
        return number;
    }

    PayState state() {
        return state;
    }

    long schemeId() {
        return schemeId;
    }
}
