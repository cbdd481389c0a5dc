package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.grid.GridRow;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes rows for people out of tasks: ids become names. */
record CheckNaming(Map<Long, String> people, Map<Long, GridRow> grids) {

    CheckTaskRow row(CheckTask task, @Nullable CheckRecord record) {
        var plan = task.plan();
        var grid = grids.get(task.gridId());
        return new CheckTaskRow(
                task.id(),
                task.state(),
                plan.content(),
                plan.pointCode(),
                plan.pointName(),
                plan.eventName(),
                task.gridId(),
                grid == null ? "" : grid.name(),
                plan.placeId(),
                task.personId(),
                people.getOrDefault(task.personId(), ""),
                task.opensAt(),
                task.dueAt(),
                task.isProvisional(),
                plan.cycle(),
                record == null ? null : done(record));
    }

    private CheckTaskRow.Done done(CheckRecord record) {
        return new CheckTaskRow.Done(
                record.id(),
                record.result(),
                record.note(),
                record.checkedAt(),
                people.getOrDefault(record.personId(), ""),
                record.isLate(),
                record.hazardNumber());
    }
}
