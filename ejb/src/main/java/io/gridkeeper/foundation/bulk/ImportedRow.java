package io.gridkeeper.foundation.bulk;

import org.jspecify.annotations.Nullable;

/**
 * One row of an import.
 *
 * @param kind what it is, such as {@code person}; the message {@code bulk.kind.<kind>} names it
 * @param code by which people know it
 * @param before what it said before; null for one the import created
 * @param after what the import made of it
 */
public record ImportedRow(
        String kind, String code, @Nullable String before, String after) {

    public boolean isCreated() {
        return before == null;
    }
}
