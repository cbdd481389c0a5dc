package io.gridkeeper.safety.fire;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A large inspection with its coverage.
 *
 * @param places how many places the caller sees in its branch
 * @param missing names of those not inspected
 */
public record FireRoundRow(
        long id, PlanRound plan, String gridName, @Nullable LocalDate doneOn, int places, List<String> missing) {

    public FireRoundRow {
        missing = List.copyOf(missing);
    }

    public int inspected() {
        return places - missing.size();
    }

    /** In tenths of a hundredth; a branch without places is covered. */
    public double percent() {
        return places == 0 ? 100 : Math.round(1000.0 * inspected() / places) / 10.0;
    }
}
