package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** Somebody of the contractor who is to work on the project. */
public record NewPerson(
        String name, @Nullable String jobTitle, @Nullable String mobile) {

    public NewPerson {
        name = Typed.required(name, 100, "project.missing.personName");
        jobTitle = Typed.optional(jobTitle, 100);
        mobile = Typed.optional(mobile, 30);
    }
}
