package io.gridkeeper.marketing.intake;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.territory.FoundUnit;
import io.gridkeeper.marketing.territory.GridFinder;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesUnitFilter;
import io.gridkeeper.marketing.territory.SalesUnitRegister;
import io.gridkeeper.marketing.territory.SalesUnitRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Makes one unit of what a person chose. Refuses what gives none, what gives several, and a unit without a grid. */
@Dependent
class Destinations {

    /** Enough to know whether there is one or more. */
    private static final int TWO = 2;

    @Inject
    private GridFinder finder;

    @Inject
    private SalesUnitRegister units;

    @Inject
    private SalesGridRegister grids;

    SalesUnitRow unit(Destination where) {
        var unit =
                switch (where) {
                    case Destination.Unit chosen -> units.unit(chosen.code());
                    case Destination.Address known -> found(finder.at(known.text()));
                    case Destination.Point point -> found(finder.at(point.x(), point.y()));
                    case Destination.Grid grid -> only(grid.code());
                };
        if (unit.salesGridId() == null) {
            throw Refusal.invalid("intake.refusal.unitWithoutGrid", unit.name()).citing("R14-1c");
        }
        return unit;
    }

    private SalesUnitRow found(FoundUnit answer) {
        return switch (answer) {
            case FoundUnit.Found one ->
                Optional.ofNullable(units.byIds(List.of(one.unitId())).get(one.unitId()))
                        .orElseThrow(Destinations::nowhere);
            case FoundUnit.Undecided undecided -> throw nowhere();
        };
    }

    private SalesUnitRow only(String gridCode) {
        var grid = grids.grid(gridCode);
        var found =
                units.list(new SalesUnitFilter("", grid.id(), false), null, TWO).rows();
        if (found.size() != 1) {
            throw Refusal.invalid(
                            found.isEmpty() ? "intake.refusal.gridEmpty" : "intake.refusal.gridOfMany", grid.name())
                    .citing("R14-1c");
        }
        return found.getFirst();
    }

    private static Refusal nowhere() {
        return Refusal.invalid("intake.refusal.nowhere").citing("R14-1c");
    }
}
