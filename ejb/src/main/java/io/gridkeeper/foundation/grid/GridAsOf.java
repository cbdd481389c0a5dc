package io.gridkeeper.foundation.grid;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grid as it was on a day.
 *
 * @param facts what the version of the day says; null before the grid was founded
 * @param version number of that version, 0 before the first
 * @param board level by level from the company down, who answered for it that day
 * @param people who held a post that day
 */
public record GridAsOf(
        GridRow grid,
        LocalDate day,
        @Nullable GridFacts facts,
        int version,
        List<BoardLevel> board,
        List<AppointmentRow> people) {

    public GridAsOf {
        board = List.copyOf(board);
        people = List.copyOf(people);
    }
}
