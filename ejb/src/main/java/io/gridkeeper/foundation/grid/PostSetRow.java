package io.gridkeeper.foundation.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The posts with their numbers as adopted from a day on.
 *
 * @param preset the regulation whose preset it is, such as {@code R07}, or {@code OWN}
 */
public record PostSetRow(
        long id, String preset, LocalDate effectiveFrom, List<PostLimit> limits, String adoptedBy, Instant adoptedAt) {

    /** The preset of a company that sets its numbers itself. */
    public static final String OWN = "OWN";

    public PostSetRow {
        limits = List.copyOf(limits);
    }
}
