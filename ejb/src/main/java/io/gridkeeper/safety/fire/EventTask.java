package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a member of the brigade did at a fire. */
@Embeddable
public record EventTask(
        @Column(name = "person_id", nullable = false) long personId,

        @Column(name = "task", length = 200, nullable = false)
        String task) {

    public EventTask {
        task = Typed.required(task, 200, "fire.missing.task");
    }
}
