package io.gridkeeper.marketing.visit;

import io.gridkeeper.marketing.territory.FoundUnit;
import io.gridkeeper.marketing.territory.GridFinder;
import io.gridkeeper.marketing.territory.SalesUnitRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where customers are, and how far somebody is from one. */
@Dependent
class PlaceFinder {

    /** Up to here, and as far as the telephone may be off, somebody counts as being there. */
    static final int NEAR_METRES = 500;

    @Inject
    private Visits visits;

    @Inject
    private SalesUnitRegister units;

    @Inject
    private GridFinder finder;

    /**
     * A customer's place.
     *
     * @param noted it is the customer's own and not only the unit's point
     */
    record Place(Spot spot, boolean noted, long unitId) {}

    /** How far a check-in is from the customer's place; null where one of the two is not known. */
    record Distance(@Nullable Integer metres, boolean near) {}

    /** The places of customers by their ids; {@code unitOf} tells each customer's unit. */
    Map<Long, Place> places(Map<Long, Long> unitOf) {
        var noted = visits.places(unitOf.keySet()).stream()
                .collect(Collectors.toMap(CustomerPlace::customerId, CustomerPlace::spot));
        var known = units.byIds(unitOf.values());
        var places = new HashMap<Long, Place>();
        unitOf.forEach((customer, unitId) -> {
            var own = noted.get(customer);
            var unit = known.get(unitId);
            if (own != null) {
                places.put(customer, new Place(own, true, unitId));
            } else if (unit != null) {
                places.put(customer, new Place(new Spot(unit.x(), unit.y()), false, unitId));
            }
        });
        return places;
    }

    static Map<Long, Long> unitsOf(Collection<VisitRow> rows) {
        return rows.stream().collect(Collectors.toMap(VisitRow::customerId, VisitRow::unitId, (one, same) -> one));
    }

    /** Whoever stands in the unit of a customer without a place of his own is there. */
    Distance distance(@Nullable Place place, CheckIn checkIn) {
        var here = checkIn.spot();
        if (here == null) {
            return new Distance(null, false);
        }
        if (place == null || !place.spot().isOnEarth()) {
            return new Distance(null, true);
        }
        boolean inUnit = !place.noted()
                && finder.at(here.x(), here.y()) instanceof FoundUnit.Found found
                && found.unitId() == place.unitId();
        int metres = inUnit ? 0 : (int) Math.round(here.metresTo(place.spot()));
        return new Distance(metres, metres - checkIn.reach() <= NEAR_METRES);
    }
}
