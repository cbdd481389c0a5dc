package io.gridkeeper.safety.fire;

import java.time.LocalDate;
import java.util.List;

/** An instruction in lists. */
public record FireGuidanceRow(
        long id, Guide guide, long gridId, String gridName, LocalDate givenOn, List<GuidancePoint> points) {

    public FireGuidanceRow {
        points = List.copyOf(points);
    }

    /** The follow-up items that are still to be done. */
    public long open() {
        return points.stream().filter(point -> point.doneOn() == null).count();
    }
}
