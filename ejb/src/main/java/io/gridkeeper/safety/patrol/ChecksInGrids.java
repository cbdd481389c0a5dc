package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.grid.ChangedHands;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.grid.GridWork;
import io.gridkeeper.foundation.grid.OpenItem;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The checks of a grid that are planned and due. They go over to its host with the risks they watch: what people of the
 * contractor had to check, the person who answered on the host's side checks from then on.
 */
@ApplicationScoped
@Clause("R07-8c")
class ChecksInGrids implements GridWork {

    @Inject
    private Checks checks;

    @Inject
    private GridScope scope;

    @Inject
    private OrganisationRegister organisation;

    @Override
    public String kind() {
        return "patrol";
    }

    @Override
    public long countIn(long gridId) {
        return checks.countOpenIn(gridId);
    }

    @Override
    public List<OpenItem> itemsIn(long gridId, int limit) {
        return checks.openIn(gridId, limit).stream()
                .map(task -> new OpenItem(
                        "patrol",
                        task.plan().pointCode(),
                        task.plan().content(),
                        CompanyClock.dayOf(task.dueAt().minusMillis(1)),
                        "/patrol/check?id=" + task.id()))
                .toList();
    }

    @Override
    public void handToPerson(long gridId, ChangedHands hands) {
        checks.openIn(gridId, Integer.MAX_VALUE).stream()
                .filter(task -> task.personId() == hands.fromPersonId())
                .forEach(task -> task.handTo(gridId, hands.toPersonId()));
    }

    @Override
    public int handToGrid(long fromGridId, long toGridId) {
        var open = checks.openIn(fromGridId, Integer.MAX_VALUE);
        var plans = checks.plansIn(fromGridId);
        if (!open.isEmpty() || !plans.isEmpty()) {
            long host = scope.holders(fromGridId, Post.SAFETY_RESPONSIBLE).getFirst();
            plans.forEach(plan -> plan.handTo(toGridId, remaining(plan.personId(), host)));
            open.forEach(task -> task.handTo(toGridId, remaining(task.personId(), host)));
        }
        return open.size();
    }

    private long remaining(long person, long host) {
        return organisation.isOfContractor(person) ? host : person;
    }
}
