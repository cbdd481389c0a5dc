package io.gridkeeper.marketing.rollout;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of the roll-out; it is closed, and opened again when something of it proves undone. */
@Entity
@Table(name = "rollout_step")
class RolloutStep {

    @Id
    private int number;

    private @Nullable String title;

    @Enumerated(EnumType.STRING)
    private StepState state;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    private @Nullable String words;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected RolloutStep() {}

    void name(String called) {
        title = called;
    }

    void close(String what, String by, LocalDate day) {
        if (state == StepState.CLOSED) {
            throw Refusal.conflict("rollout.refusal.closedAlready", number);
        }
        state = StepState.CLOSED;
        closedOn = day;
        closedBy = by;
        words = what;
    }

    void reopen() {
        if (state == StepState.OPEN) {
            throw Refusal.conflict("rollout.refusal.openAlready", number);
        }
        state = StepState.OPEN;
        closedOn = null;
        closedBy = null;
    }

    boolean isClosed() {
        return state == StepState.CLOSED;
    }

    int number() {
        return number;
    }

    @Nullable
    String title() {
        return title;
    }

    StepRow row(List<StepGap> gaps) {
        return new StepRow(number, title, state, closedOn, closedBy, words, gaps);
    }
}
