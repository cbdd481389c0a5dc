package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A large inspection to be done: of all small places in the branch of a grid, on a day. */
@Embeddable
public record PlanRound(
        @Column(name = "title", length = 100, nullable = false)
        String title,

        @Column(name = "grid_id", nullable = false) long gridId,
        @Column(name = "planned_on", nullable = false) LocalDate plannedOn) {

    public PlanRound {
        title = Typed.required(title, 100, "fire.missing.title");
    }
}
