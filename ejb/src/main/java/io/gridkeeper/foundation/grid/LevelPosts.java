package io.gridkeeper.foundation.grid;

import java.util.List;

/** One level of the line from the company down to a grid: who held which post there on a day, without telephones. */
public record LevelPosts(GridRow grid, GridLevel level, List<AppointmentRow> people) {

    public LevelPosts {
        people = List.copyOf(people);
    }

    /** Who did the work of the posts that day: whoever was on leave has his stand-in here instead of him. */
    public List<AppointmentRow> acting() {
        var onLeave = people.stream().map(AppointmentRow::standsInFor).toList();
        return people.stream().filter(row -> !onLeave.contains(row.id())).toList();
    }
}
