package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.grid.GridRow;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes rows for people out of entities: ids become names. */
record RiskNaming(Map<Long, String> people, Map<Long, GridRow> grids) {

    @Nullable
    String person(@Nullable Long id) {
        return id == null ? null : people.get(id);
    }

    String grid(long id) {
        var grid = grids.get(id);
        return grid == null ? "" : grid.name();
    }

    MeasureRow measure(ControlMeasure measure) {
        var event = measure.event();
        var point = event.unit().point();
        return new MeasureRow(
                measure.id(),
                measure.source(),
                measure.description(),
                measure.kind(),
                measure.subclass(),
                measure.detail(),
                measure.controlLevel(),
                measure.responsibleId(),
                person(measure.responsibleId()),
                measure.checkContent(),
                measure.cycle(),
                measure.endedOn(),
                new MeasureRow.Of(
                        event.id(),
                        event.name(),
                        event.level(),
                        event.unit().name(),
                        point.code(),
                        point.name(),
                        point.gridId(),
                        grid(point.gridId())));
    }
}
