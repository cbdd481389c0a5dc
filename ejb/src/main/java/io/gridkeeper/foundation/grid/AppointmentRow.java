package io.gridkeeper.foundation.grid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a post in a grid.
 *
 * @param mobile only for those who see the grid
 */
public record AppointmentRow(
        long gridId,
        long personId,
        String personName,
        @Nullable String jobTitle,
        @Nullable String mobile,
        Post post,
        LocalDate from,
        @Nullable LocalDate to) {}
