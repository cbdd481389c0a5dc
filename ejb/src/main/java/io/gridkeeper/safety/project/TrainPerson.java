package io.gridkeeper.safety.project;

import java.time.LocalDate;

/** Entry training of one person: when, and what about. */
public record TrainPerson(long personId, LocalDate on, String about) {

    public TrainPerson {
        about = Words.required(about, 300, "project.missing.training");
    }
}
