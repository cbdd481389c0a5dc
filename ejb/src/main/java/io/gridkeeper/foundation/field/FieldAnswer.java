package io.gridkeeper.foundation.field;

import io.gridkeeper.foundation.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands to a task, and which department is its one main owner.
 *
 * @param owner the name of the owner's grid; null while nobody owns the field
 * @param clause the clause that tells main from assisting work
 */
public record FieldAnswer(
        String field,
        Bilingual name,
        FieldDuty duty,
        @Nullable Long ownerGridId,
        @Nullable String owner,
        String clause) {

    static final String CLAUSE = "R06-D2a";
}
