package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise that was held.
 *
 * @param supportedBy the officer of the fire service; required of trainings and drills
 * @param present ids of the members who were there or passed; the others of the roster were not
 */
public record HoldExercise(
        long teamId,
        ExerciseKind kind,
        @Nullable LocalDate heldOn,
        String topic,
        @Nullable String supportedBy,
        List<Long> present) {

    public HoldExercise {
        topic = Typed.required(topic, 200, "fire.missing.topic");
        present = List.copyOf(present);
        supportedBy = kind == ExerciseKind.TRAINING || kind == ExerciseKind.DRILL
                ? Typed.required(supportedBy, 100, "fire.missing.supportedBy")
                : Typed.optional(supportedBy, 100);
    }
}
