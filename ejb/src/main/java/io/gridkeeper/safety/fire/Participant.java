package io.gridkeeper.safety.fire;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A member at an exercise.
 *
 * @param passed was there; at tests: was reached, or handled the equipment
 */
@Embeddable
public record Participant(
        @Column(name = "person_id", nullable = false) long personId,
        @Column(name = "passed", nullable = false) boolean passed) {}
