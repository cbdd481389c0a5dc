package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Tells in which unit, and so in which sales grid, an address or a point lies: never two. A point on a common border
 * belongs to the unit with the smaller code; where units have no outline the nearest point decides. Whoever asks learns no
 * more than ids; what they mean is bounded by {@link SalesScope}.
 */
@Stateless
@Clause({"R14-1c", "R14-3.1d"})
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class GridFinder {

    private static final int MOST_KEYS = 900;

    /** Degrees, or metres on a plan: how far from its nearest unit a point may lie, tried from the smallest. */
    private static final List<Double> REACH_IN_DEGREES = List.of(0.002, 0.01, 0.05);

    private static final List<Double> REACH_IN_METRES = List.of(200.0, 1000.0, 5000.0);

    @Inject
    private SalesUnits units;

    @Inject
    private LearnedAddresses learned;

    /**
     * The unit of an address: the one whose own or learned address is the longest part of it; of equally long ones the
     * learned, because a person chose it.
     */
    public FoundUnit at(String address) {
        var keys = AddressKey.candidates(address);
        var asked = keys.subList(0, Math.min(keys.size(), MOST_KEYS));
        var own = units.withKeys(asked);
        var chosen = learned.withKeys(asked);
        int longest = Math.max(longest(own), longest(chosen));
        var best = ofLength(longest(chosen) == longest ? chosen : own, longest);
        if (best.isEmpty()) {
            return new FoundUnit.Undecided(false);
        }
        boolean oneGrid =
                best.stream().map(SalesUnits.KeyedUnit::gridId).distinct().count() == 1;
        var first = best.getFirst();
        return oneGrid && (best.size() == 1 || first.gridId() != null)
                ? new FoundUnit.Found(first.id(), first.code(), first.gridId())
                : new FoundUnit.Undecided(true);
    }

    private static int longest(List<SalesUnits.KeyedUnit> found) {
        return found.stream().mapToInt(unit -> unit.key().length()).max().orElse(0);
    }

    private static List<SalesUnits.KeyedUnit> ofLength(List<SalesUnits.KeyedUnit> found, int length) {
        return found.stream().filter(unit -> unit.key().length() == length).toList();
    }

    /** The unit of a point. */
    public FoundUnit at(double x, double y) {
        var point = Shapes.point(x, y);
        for (var unit : units.boxesAt(x, y)) {
            var outline =
                    Shapes.read(Objects.requireNonNull(unit.entry().position().shape()));
            if (outline.map(shape -> shape.covers(point)).orElse(false)) {
                var row = unit.row();
                return new FoundUnit.Found(row.id(), row.code(), row.salesGridId());
            }
        }
        return nearest(x, y);
    }

    private FoundUnit nearest(double x, double y) {
        boolean degrees = Math.abs(x) <= 180 && Math.abs(y) <= 90;
        double narrowing = degrees ? Math.cos(Math.toRadians(y)) : 1;
        for (double reach : degrees ? REACH_IN_DEGREES : REACH_IN_METRES) {
            var best = units.pointsAround(x, y, reach).stream()
                    .filter(unit -> distance(unit, x, y, narrowing) <= reach)
                    .min(Comparator.comparingDouble((SalesUnitRow unit) -> distance(unit, x, y, narrowing))
                            .thenComparing(SalesUnitRow::code));
            if (best.isPresent()) {
                return new FoundUnit.Found(
                        best.get().id(), best.get().code(), best.get().salesGridId());
            }
        }
        return new FoundUnit.Undecided(false);
    }

    private static double distance(SalesUnitRow unit, double x, double y, double narrowing) {
        return Math.hypot((unit.x() - x) * narrowing, unit.y() - y);
    }
}
