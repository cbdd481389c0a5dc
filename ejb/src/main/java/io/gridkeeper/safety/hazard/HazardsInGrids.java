package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.GridWork;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The open hazards of a grid, which go over to its host when a dynamic grid ends: same number, same due date. */
@ApplicationScoped
@Clause("R07-8c")
class HazardsInGrids implements GridWork {

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Hazards hazards;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private HazardRouting routing;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private HazardJournal journal;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private HazardBells bells;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private GridRegister grids;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private CurrentCaller current;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Clock clock;

    @Override
    public String nameKey() {
        return "hazard.work";
    }

    @Override
    public long openIn(long gridId) {
        return hazards.openIn(gridId);
    }

    @Override
    public int handOver(long fromGridId, long toGridId) {
        var host = Optional.ofNullable(grids.byIds(List.of(toGridId)).get(toGridId))
                .orElseThrow(() -> Refusal.notFound("grid.unknown"));
        var act = new Act(current.get().personId(), clock.instant());
        var open = hazards.idsOpenIn(fromGridId);
        open.forEach(id -> hazards.hold(id).ifPresent(hazard -> move(hazard, host, act)));
        return open.size();
    }

    private void move(Hazard hazard, GridRow host, Act act) {
        hazard.moveTo(host, handler(hazard, host.id()), act);
        journal.write(hazard);
        bells.handedOver(hazard, act);
    }

    private @Nullable Long handler(Hazard hazard, long host) {
        return hazard.state() == HazardState.AWAITING_ACCEPTANCE
                ? routing.acceptor(host, hazard.grade(), hazard.outcome().rectifiedById())
                : routing.grader(host);
    }
}
