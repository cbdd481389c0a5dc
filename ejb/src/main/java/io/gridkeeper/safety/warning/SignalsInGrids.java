package io.gridkeeper.safety.warning;

import io.gridkeeper.foundation.grid.ChangedHands;
import io.gridkeeper.foundation.grid.GridWork;
import io.gridkeeper.foundation.grid.OpenItem;
import io.gridkeeper.foundation.kernel.Clause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The signals of a grid that nobody has settled; they go over to its host when a dynamic grid ends. */
@ApplicationScoped
@Clause("R07-8c")
class SignalsInGrids implements GridWork {

    private static final String KIND = "warning";

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Warnings warnings;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long countIn(long gridId) {
        return warnings.openIn(gridId).size();
    }

    @Override
    public List<OpenItem> itemsIn(long gridId, int limit) {
        return warnings.openIn(gridId).stream()
                .limit(limit)
                .map(signal -> new OpenItem(
                        KIND, signal.number(), signal.description(), null, "/risk/warnings?signal=" + signal.number()))
                .toList();
    }

    /** A signal is in nobody's hand: whoever keeps the grid settles it. */
    @Override
    public void handToPerson(long gridId, ChangedHands hands) {}

    @Override
    public int handToGrid(long fromGridId, long toGridId) {
        var open = warnings.openIn(fromGridId);
        open.forEach(signal -> signal.goTo(toGridId));
        return open.size();
    }
}
