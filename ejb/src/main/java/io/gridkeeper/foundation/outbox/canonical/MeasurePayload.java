package io.gridkeeper.foundation.outbox.canonical;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A control measure as platforms are told of it. Enumerations by their constants' names; the platform's profile has the
 * codes.
 *
 * @param id its UUID, 36 characters
 * @param number code of its risk point, as people call it
 * @param name what is done
 * @param eventId UUID of its risk event
 * @param source how it is known that it works
 * @param checkContent what is looked at; empty where nothing is
 */
public record MeasurePayload(
        String id,
        String number,
        String name,
        String eventId,
        String source,
        Classes classes,
        String checkContent,
        HazardPayload.Audit audit) {

    /** The outbox kind of this payload. */
    public static final String KIND = "CONTROL_MEASURE";

    /** Its three classifications, the last one free text. */
    public record Classes(
            String first, String second, @Nullable String third) {
        public Classes {
            requireNonNull(first, "first");
            requireNonNull(second, "second");
        }
    }

    public MeasurePayload {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(eventId, "eventId");
        requireNonNull(source, "source");
        requireNonNull(classes, "classes");
        requireNonNull(audit, "audit");
    }

    /** Its JSON text, the same for the same content. */
    public String toJson() {
        return CanonicalJson.write(this);
    }
}
