package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.grid.OpenItem;
import io.gridkeeper.foundation.grid.OpenWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The open hazards of a grid, for whoever takes it over: what the former person has in hand goes to the successor. */
@Dependent
class HazardOpenWork implements OpenWork {

    static final int MOST_HANDED_OVER = 500;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Hazards hazards;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private HazardRegister register;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private HazardAccess access;

    @Override
    public List<OpenItem> openIn(long gridId, int limit) {
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
    public void handOver(long gridId, long fromPersonId, long toPersonId, String reason) {
        if (access.caller().personId() == null) {
            return;
        }
        hazards.openIn(gridId, MOST_HANDED_OVER).stream()
                .filter(hazard ->
                        Long.valueOf(fromPersonId).equals(hazard.routing().handlerId()))
                .filter(hazard -> HazardAction.ASSIGN.isPossibleIn(hazard.state()))
                .map(Hazard::number)
                .toList()
                .forEach(number -> register.assignByOffice(number, new AssignHazard(toPersonId, reason)));
    }
}
