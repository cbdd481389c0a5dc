package io.gridkeeper.safety.project;

import org.jspecify.annotations.Nullable;

/** Somebody of the contractor who is to work on the project. */
public record NewPerson(
        String name, @Nullable String jobTitle, @Nullable String mobile) {

    public NewPerson {
        name = Words.required(name, 100, "project.missing.personName");
        jobTitle = Words.optional(jobTitle, 100);
        mobile = Words.optional(mobile, 30);
    }
}
