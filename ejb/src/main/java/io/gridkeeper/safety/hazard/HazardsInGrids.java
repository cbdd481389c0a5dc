package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.grid.ChangedHands;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.GridWork;
import io.gridkeeper.foundation.grid.OpenItem;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The open hazards of a grid, which go over to its host when a dynamic grid ends: same number, same due date. What a
 * person has in hand goes to the successor when a post changes hands.
 */
@ApplicationScoped
@Clause("R07-8c")
class HazardsInGrids implements GridWork {

    private static final int MOST_HANDED_OVER = 500;

    @Inject
    private Hazards hazards;

    @Inject
    private HazardRegister register;

    @Inject
    private HazardRouting routing;

    @Inject
    private HazardJournal journal;

    @Inject
    private HazardBells bells;

    @Inject
    private GridRegister grids;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "hazard";
    }

    @Override
    public long countIn(long gridId) {
        return hazards.openIn(gridId);
    }

    @Override
    public List<OpenItem> itemsIn(long gridId, int limit) {
        return hazards.openIn(gridId, limit).stream()
                .map(hazard -> new OpenItem(
                        "hazard",
                        hazard.number(),
                        hazard.registration().description(),
                        hazard.due().dueOn(),
                        "/hazard/view?number=" + hazard.number()))
                .toList();
    }

    @Override
    public void handToPerson(long gridId, ChangedHands hands) {
        if (current.get().personId() == null) {
            return;
        }
        hazards.openIn(gridId, MOST_HANDED_OVER).stream()
                .filter(hazard -> Objects.equals(hazard.routing().handlerId(), hands.fromPersonId()))
                .filter(hazard -> HazardAction.ASSIGN.isPossibleIn(hazard.state()))
                .map(Hazard::number)
                .toList()
                .forEach(number ->
                        register.assignByOffice(number, new AssignHazard(hands.toPersonId(), hands.reason())));
    }

    @Override
    public int handToGrid(long fromGridId, long toGridId) {
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
