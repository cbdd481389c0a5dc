package io.gridkeeper.oversight.assessment;

import io.gridkeeper.foundation.kernel.Bilingual;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody named in a case.
 *
 * @param post the post by which he was named; null where somebody named him
 * @param reason why he was named; null where his post did
 * @param relievedFor why he was taken out again; null while he stands
 * @param statement his view of it
 */
public record LiableRow(
        long id,
        long personId,
        String name,
        Liability liability,
        @Nullable Bilingual post,
        @Nullable String reason,
        @Nullable LocalDate relievedOn,
        @Nullable String relievedFor,
        @Nullable String statement,
        @Nullable LocalDate statedOn) {

    public boolean stands() {
        return relievedOn == null;
    }
}
