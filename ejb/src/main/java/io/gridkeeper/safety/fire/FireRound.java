package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A large inspection: planned, then done on a day. */
@Entity
@Table(name = "fire_round")
class FireRound {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fire_round_seq")
    @SequenceGenerator(name = "fire_round_seq", sequenceName = "fire_round_seq", allocationSize = 50)
    private long id;

    @Embedded
    private PlanRound plan;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected FireRound() {}

    FireRound(PlanRound plan) {
        this.plan = plan;
    }

    void finish(LocalDate on) {
        if (doneOn != null) {
            throw Refusal.conflict("fire.refusal.doneAlready");
        }
        doneOn = on;
    }

    void goTo(long grid) {
        plan = new PlanRound(plan.title(), grid, plan.plannedOn());
    }

    long id() {
        return id;
    }

    PlanRound plan() {
        return plan;
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }
}
