package io.gridkeeper.marketing.visit;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.customer.CustomerTouches;
import io.gridkeeper.marketing.customer.NewTouch;
import io.gridkeeper.marketing.territory.SalesCaller;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Keeps what happened at the customer's. Only the person of the plan does it, on the day of the plan; somebody else's
 * visit is not found.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R14-3.3.3a")
public class VisitDesk {

    private static final String KIND = "salesVisit";

    @Inject
    private Visits visits;

    @Inject
    private PlaceFinder places;

    @Inject
    private SalesCaller caller;

    @Inject
    private SalesScope scope;

    @Inject
    private CustomerTouches touches;

    @Inject
    private AuditTrail trail;

    /** The caller is there. Far from the customer's place, or without a position, he says why. */
    public void arrive(long id, CheckIn checkIn) {
        var visit = own(id);
        if (!visit.plannedOn().equals(caller.today())) {
            throw Refusal.invalid("visit.refusal.notToday");
        }
        var row = visits.row(id).orElseThrow(() -> Refusal.notFound("visit.refusal.unknown"));
        var place = places.places(Map.of(row.customerId(), row.unitId())).get(row.customerId());
        var distance = places.distance(place, checkIn);
        if (!distance.near() && checkIn.reason() == null) {
            var metres = distance.metres();
            throw (metres == null
                            ? Refusal.invalid("visit.refusal.noPosition")
                            : Refusal.invalid("visit.refusal.tooFar", metres, PlaceFinder.NEAR_METRES))
                    .citing("R14-3.3.3a");
        }
        visit.arrive(checkIn, distance.metres(), distance.near(), caller.now());
        var here = checkIn.spot();
        if (checkIn.notePlace() && here != null) {
            note(visit.customerId(), here);
        }
        visits.flush();
        trail.record(KIND, id, "arrive", "R14-3.3.3a", null, String.valueOf(distance.metres()));
    }

    private void note(long customerId, Spot here) {
        visits.place(customerId)
                .ifPresentOrElse(
                        place -> place.note(here, caller.today(), caller.personId()),
                        () -> visits.add(new CustomerPlace(customerId, here, caller.today(), caller.personId())));
    }

    /** What came of it; a customer who was met gets a contact, by which his cycle begins anew. */
    @Clause({"R14-3.3.3a", "R14-2.3a"})
    public void finish(long id, VisitResult result) {
        var visit = own(id);
        var row = visits.row(id).orElseThrow(() -> Refusal.notFound("visit.refusal.unknown"));
        if (visit.state() != VisitState.ARRIVED) {
            throw Refusal.conflict("visit.refusal.state");
        }
        if (result.outcome().isMet()) {
            long touch = touches.record(
                    row.customerNumber(),
                    new NewTouch(result.purpose(), result.stage(), result.words(), result.reason()));
            visit.finish(result.outcome(), touch, null, caller.now());
        } else {
            visit.finish(result.outcome(), null, result.words(), caller.now());
        }
        visits.flush();
        trail.record(KIND, id, "finish", "R14-3.3.3a", null, result.outcome().name());
    }

    private SalesVisit own(long id) {
        long me = caller.personId();
        return visits.find(id)
                .filter(visit -> visit.isOf(me) && scope.sees(visit.gridId()))
                .orElseThrow(() -> Refusal.notFound("visit.refusal.unknown"));
    }
}
