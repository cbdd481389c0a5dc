package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One check that is due once. Life: open, then {@link #done done}, or {@link #miss missed} and perhaps done late. */
@Entity
@Table(name = "check_task")
class CheckTask {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "check_task_seq")
    @SequenceGenerator(name = "check_task_seq", sequenceName = "check_task_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    private CheckPlan plan;

    @Column(name = "grid_id", nullable = false)
    private long gridId;

    @Column(name = "person_id", nullable = false)
    private long personId;

    @Column(name = "opens_at", nullable = false, updatable = false)
    private Instant opensAt;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(nullable = false)
    private boolean provisional;

    @Enumerated(EnumType.STRING)
    @Column(length = 8, nullable = false)
    private CheckState state;

    @SuppressWarnings("NullAway.Init")
    protected CheckTask() {}

    CheckTask(CheckPlan plan, CheckWindow window) {
        this.plan = plan;
        gridId = plan.gridId();
        personId = plan.personId();
        opensAt = window.opensAt();
        dueAt = window.dueAt();
        provisional = window.provisional();
        state = CheckState.OPEN;
    }

    /** An open task goes over to who answers for the measure now. */
    void handTo(CheckPlan followed) {
        handTo(followed.gridId(), followed.personId());
    }

    /** Goes over to a grid and a person; both may be the ones it has. */
    void handTo(long grid, long person) {
        gridId = grid;
        personId = person;
    }

    void done(Instant now) {
        if (state == CheckState.DONE) {
            throw Refusal.conflict("patrol.refusal.done");
        }
        if (now.isBefore(opensAt)) {
            throw Refusal.conflict("patrol.refusal.notYet");
        }
        state = CheckState.DONE;
    }

    void miss() {
        state = CheckState.MISSED;
    }

    boolean isLateAt(Instant now) {
        return !now.isBefore(dueAt);
    }

    long id() {
        return id;
    }

    CheckPlan plan() {
        return plan;
    }

    long gridId() {
        return gridId;
    }

    long personId() {
        return personId;
    }

    Instant opensAt() {
        return opensAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    boolean isProvisional() {
        return provisional;
    }

    CheckState state() {
        return state;
    }
}
