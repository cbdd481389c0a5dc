package io.gridkeeper.marketing.dispute;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.customer.KnownCustomer;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dispute over one customer. Life: {@link #Dispute claimed}, {@link #hear heard} or not until the hearing is over,
 * {@link #propose proposed} by the rules, {@link #decide decided}; or {@link #withdraw withdrawn} before that.
 */
@Entity
@Table(name = "customer_dispute")
class Dispute {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_dispute_seq")
    @SequenceGenerator(name = "customer_dispute_seq", sequenceName = "customer_dispute_seq", allocationSize = 50)
    private @Nullable Long id;

    private String number;

    @Enumerated(EnumType.STRING)
    private DisputeState state;

    @Column(name = "customer_id")
    private long customerId;

    /** The customer again while the dispute is open: the database takes each but once. */
    @Column(name = "open_customer_id")
    private @Nullable Long openCustomerId;

    @Column(name = "customer_number")
    private String customerNumber;

    @Column(name = "customer_name")
    private String customerName;

    private @Nullable String address;

    @Column(name = "owner_id")
    private @Nullable Long ownerId;

    @Column(name = "filed_by_id")
    private @Nullable Long filedById;

    @Column(name = "holder_grid_id")
    private long holderGridId;

    @Column(name = "claimant_grid_id")
    private long claimantGridId;

    @Column(name = "claimant_unit_id")
    private long claimantUnitId;

    @Column(name = "claimed_by_id")
    private @Nullable Long claimedById;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    private String grounds;

    @Column(name = "hear_until")
    private Instant hearUntil;

    @Column(name = "heard_by_id")
    private @Nullable Long heardById;

    @Column(name = "heard_at")
    private @Nullable Instant heardAt;

    private @Nullable String statement;

    @Enumerated(EnumType.STRING)
    private @Nullable DisputeCriterion criterion;

    @Column(name = "proposed_grid_id")
    private @Nullable Long proposedGridId;

    @Column(name = "decided_grid_id")
    private @Nullable Long decidedGridId;

    @Column(name = "decided_by_id")
    private @Nullable Long decidedById;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String decision;

    @Column(name = "process_id")
    private @Nullable String processId;

    @Column(name = "change_number")
    private int changeNumber;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Dispute() {}

    /** The unit of the claiming grid, who claims, and until when the other grid can say its word. */
    record Claim(
            String number,
            long gridId,
            long unitId,
            @Nullable Long by,
            Instant at,
            Instant hearUntil) {}

    @SuppressWarnings("NullAway")
    Dispute(Claim claim, KnownCustomer customer, long holder, String grounds) {
        this.number = claim.number();
        this.state = DisputeState.HEARING;
        this.customerId = customer.id();
        this.openCustomerId = customer.id();
        this.customerNumber = customer.number();
        this.customerName = customer.name();
        this.address = customer.address();
        this.ownerId = customer.ownerId();
        this.filedById = customer.filedById();
        this.holderGridId = holder;
        this.claimantGridId = claim.gridId();
        this.claimantUnitId = claim.unitId();
        this.claimedById = claim.by();
        this.claimedAt = claim.at();
        this.hearUntil = claim.hearUntil();
        this.grounds = grounds;
    }

    void runsAs(String process) {
        processId = process;
    }

    void hear(String words, @Nullable Long by, Instant at) {
        must(state == DisputeState.HEARING);
        statement = words;
        heardById = by;
        heardAt = at;
    }

    /** The hearing is over; null where no rule speaks for one of the two. */
    void propose(DisputeRules.@Nullable Proposal proposal) {
        must(state == DisputeState.HEARING);
        state = DisputeState.DECIDING;
        criterion = proposal == null ? null : proposal.criterion();
        proposedGridId = proposal == null ? null : proposal.gridId();
    }

    void decide(DecideDispute how, @Nullable Long by, Instant at) {
        must(state == DisputeState.DECIDING);
        state = how.move() ? DisputeState.MOVED : DisputeState.KEPT;
        decidedGridId = how.move() ? claimantGridId : holderGridId;
        decision = how.reason();
        decidedById = by;
        decidedAt = at;
        openCustomerId = null;
    }

    void withdraw(String why, @Nullable Long by, Instant at) {
        must(state.isOpen());
        state = DisputeState.WITHDRAWN;
        decision = why;
        decidedById = by;
        decidedAt = at;
        openCustomerId = null;
    }

    private void must(boolean allowed) {
        if (!allowed) {
            throw Refusal.conflict("dispute.refusal.state", number);
        }
    }

    /** What was said, by whom. */
    record Told(
            String grounds,
            @Nullable String statement,
            @Nullable Long heardById,
            @Nullable Instant heardAt,
            @Nullable String decision,
            @Nullable Long decidedById) {}

    Told told() {
        return new Told(grounds, statement, heardById, heardAt, decision, decidedById);
    }

    boolean isOf(long gridId) {
        return gridId == holderGridId || gridId == claimantGridId;
    }

    int nextChange() {
        return ++changeNumber;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String number() {
        return number;
    }

    DisputeState state() {
        return state;
    }

    long customerId() {
        return customerId;
    }

    String customerNumber() {
        return customerNumber;
    }

    String customerName() {
        return customerName;
    }

    Optional<String> address() {
        return Optional.ofNullable(address);
    }

    Optional<Long> ownerId() {
        return Optional.ofNullable(ownerId);
    }

    Optional<Long> filedById() {
        return Optional.ofNullable(filedById);
    }

    long holderGridId() {
        return holderGridId;
    }

    long claimantGridId() {
        return claimantGridId;
    }

    long claimantUnitId() {
        return claimantUnitId;
    }

    Optional<Long> claimedById() {
        return Optional.ofNullable(claimedById);
    }

    Instant hearUntil() {
        return hearUntil;
    }

    Optional<DisputeCriterion> criterion() {
        return Optional.ofNullable(criterion);
    }

    @Nullable
    String processId() {
        return processId;
    }
}
