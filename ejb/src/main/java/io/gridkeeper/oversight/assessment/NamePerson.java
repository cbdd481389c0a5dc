package io.gridkeeper.oversight.assessment;

import io.gridkeeper.foundation.kernel.Typed;

/** Somebody to be named in a case whom his posts did not name, or for something else, and why. */
public record NamePerson(long personId, Liability liability, String reason) {

    public NamePerson {
        reason = Typed.required(reason, 500, "accountability.missing.reason");
    }
}
