package io.gridkeeper.safety.fire;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise in lists.
 *
 * @param absent names of those who were not there or did not pass
 */
public record FireExerciseRow(
        long id,
        long teamId,
        long gridId,
        ExerciseKind kind,
        LocalDate heldOn,
        String topic,
        @Nullable String supportedBy,
        int roster,
        List<String> absent,
        boolean evidence) {

    public FireExerciseRow {
        absent = List.copyOf(absent);
    }

    public int present() {
        return roster - absent.size();
    }
}
