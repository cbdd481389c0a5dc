package io.gridkeeper.safety.patrol;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which places the checks of a period reached.
 *
 * @param uncovered those they did not, in the order of their codes
 */
public record Coverage(LocalDate from, LocalDate to, int places, List<Area> uncovered) {

    /**
     * A place that was left out.
     *
     * @param person who owed a check there; nobody where no check is planned at all
     */
    public record Area(
            long placeId,
            String code,
            String name,
            long gridId,
            String gridName,
            @Nullable String person) {

        public boolean isPlanned() {
            return person != null;
        }
    }

    public int covered() {
        return places - uncovered.size();
    }

    /** Covered places of a hundred, to one decimal; nothing to cover is wholly covered. */
    public double percent() {
        return places == 0 ? 100 : Math.round(1000.0 * covered() / places) / 10.0;
    }
}
