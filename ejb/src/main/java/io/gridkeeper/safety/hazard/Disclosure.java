package io.gridkeeper.safety.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * To whom a major hazard was told (Work Safety Law art. 41): the regulator, within the adopted regulation's limit, and
 * the workers' congress.
 */
@Embeddable
class Disclosure {

    @Column(name = "disclosure_owed", nullable = false)
    private boolean owed;

    @Column(name = "regulator_due_on")
    private @Nullable LocalDate regulatorDueOn;

    @Column(name = "regulator_told_at")
    private @Nullable Instant regulatorToldAt;

    @Column(name = "workers_told_at")
    private @Nullable Instant workersToldAt;

    void owe(@Nullable LocalDate regulatorBy) {
        owed = true;
        regulatorDueOn = regulatorBy;
    }

    void regulatorTold(Instant at) {
        regulatorToldAt = at;
    }

    void workersTold(Instant at) {
        workersToldAt = at;
    }

    boolean isSettled() {
        return !owed || (regulatorToldAt != null && workersToldAt != null);
    }

    @Nullable
    LocalDate regulatorDueOn() {
        return regulatorDueOn;
    }

    @Nullable
    Instant regulatorToldAt() {
        return regulatorToldAt;
    }

    @Nullable
    Instant workersToldAt() {
        return workersToldAt;
    }
}
