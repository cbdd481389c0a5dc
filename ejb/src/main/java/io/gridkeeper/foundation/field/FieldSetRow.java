package io.gridkeeper.foundation.field;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A set of fields as adopted. */
public record FieldSetRow(
        long id, LocalDate effectiveFrom, List<FieldLine> lines, String adoptedBy, Instant adoptedAt) {

    public FieldSetRow {
        lines = List.copyOf(lines);
    }

    /** The one field that a category of work belongs to, if any. */
    public Optional<FieldLine> fieldOf(String category) {
        return lines.stream()
                .filter(line -> line.categories().contains(category))
                .findFirst();
    }
}
