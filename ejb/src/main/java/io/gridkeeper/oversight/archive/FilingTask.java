package io.gridkeeper.oversight.archive;

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
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hazard that waits to be filed. Waiting → taken under a lease → gone with the filing; or back to waiting with a
 * growing pause after a failure; or, after the last try, set aside until a person has it tried again.
 */
@Entity
@Table(name = "filing_task")
class FilingTask {

    /** Where a task stands. */
    enum State {
        WAITING,
        SET_ASIDE
    }

    static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration FRESH = Duration.ofHours(1);
    private static final int TRIES = 6;
    private static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "filing_task_seq")
    @SequenceGenerator(name = "filing_task_seq", sequenceName = "filing_task_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "hazard_number", length = 20, nullable = false, updatable = false)
    private String hazardNumber;

    @Column(name = "grid_id", nullable = false, updatable = false)
    private long gridId;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "bulk", nullable = false, updatable = false)
    private boolean bulk;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 10, nullable = false)
    private State state = State.WAITING;

    @Column(name = "not_before", nullable = false)
    private Instant notBefore;

    @Column(name = "failures", nullable = false)
    private int failures;

    @Column(name = "reason", length = LONGEST_REASON)
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected FilingTask() {}

    /** For a hazard that was closed then: one closed long ago comes from an old ledger, with thousands of its kind. */
    FilingTask(String hazardNumber, long gridId, Instant closedAt, Instant createdAt) {
        this.hazardNumber = hazardNumber;
        this.gridId = gridId;
        this.createdAt = createdAt;
        bulk = closedAt.isBefore(createdAt.minus(FRESH));
        notBefore = createdAt;
    }

    /** Nobody else takes it until the lease runs out; whoever dies meanwhile loses it. */
    void lease(Instant now) {
        notBefore = now.plus(LEASE);
    }

    /** Waits 1, 4, 9 … minutes for the next try, or is set aside. */
    void failed(Instant now, String why) {
        failures++;
        reason = why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
        notBefore = now.plus(Duration.ofMinutes((long) failures * failures));
        state = failures < TRIES ? State.WAITING : State.SET_ASIDE;
    }

    void tryAgain(Instant now) {
        state = State.WAITING;
        failures = 0;
        notBefore = now;
    }

    boolean isBulk() {
        return bulk;
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    long id() {
        return id;
    }

    String hazardNumber() {
        return hazardNumber;
    }

    long gridId() {
        return gridId;
    }

    FilingTaskRow row() {
        return new FilingTaskRow(id, hazardNumber, gridId, createdAt, !isWaiting(), failures, reason);
    }
}
