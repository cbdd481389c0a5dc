package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;

/** Entry training of one person: when, and what about. */
public record TrainPerson(long personId, LocalDate on, String about) {

    public TrainPerson {
        about = Typed.required(about, 300, "project.missing.training");
    }
}
