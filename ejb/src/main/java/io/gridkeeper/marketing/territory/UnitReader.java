package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Makes entries of the lines of a file, laid over what is stored: a column that the file does not have leaves what is
 * known. Says of each line what cannot be read.
 */
final class UnitReader {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_OUTLINE = 1_000_000;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_REVENUE = new BigDecimal("99999999999999");
    private static final BigDecimal MOST_WORKLOAD = new BigDecimal("9999999999");
    private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(100_000_000);

    private final List<UnitFault> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    List<UnitFault> faults() {
        return faults;
    }

    /** The entry of a line, or empty where it has faults. */
    Optional<SalesUnitEntry> read(UnitLine line, @Nullable SalesUnitEntry known) {
        int before = faults.size();
        var code = line.text(UnitColumn.CODE);
        if (code.isEmpty() || code.length() > LONGEST_CODE) {
            fault(line, "territory.import.code", LONGEST_CODE);
        } else if (!seen.add(code)) {
            fault(line, "territory.import.codeTwice", code);
        }
        var name = line.text(UnitColumn.NAME);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            fault(line, "territory.import.name", LONGEST_NAME);
        }
        var address = address(line, known);
        if (address != null && address.length() > LONGEST_ADDRESS) {
            fault(line, "territory.import.address", LONGEST_ADDRESS);
        }
        var position = position(line, known);
        var kind = kind(line, position, known);
        var figures = figures(line, known == null ? UnitFigures.NONE : known.figures());
        return faults.size() > before || position.isEmpty()
                ? Optional.empty()
                : Optional.of(new SalesUnitEntry(code, name, kind, position.get(), address, figures));
    }

    private static @Nullable String address(UnitLine line, @Nullable SalesUnitEntry known) {
        if (line.says(UnitColumn.ADDRESS)) {
            return line.text(UnitColumn.ADDRESS);
        }
        if (line.says(UnitColumn.CITY)) {
            var city = line.text(UnitColumn.CITY);
            var name = line.text(UnitColumn.NAME);
            return name.startsWith(city) ? name : city + name;
        }
        return known == null ? null : known.address();
    }

    private Optional<UnitPosition> position(UnitLine line, @Nullable SalesUnitEntry known) {
        if (line.says(UnitColumn.SHAPE)) {
            var outline = Optional.of(line.text(UnitColumn.SHAPE))
                    .filter(text -> text.length() <= LONGEST_OUTLINE)
                    .flatMap(Shapes::read);
            if (outline.isEmpty()) {
                fault(line, "territory.import.shape");
            }
            return outline.map(shape -> position(line, shape));
        }
        if (line.says(UnitColumn.X) && line.says(UnitColumn.Y)) {
            var x = coordinate(line, UnitColumn.X);
            var y = coordinate(line, UnitColumn.Y);
            return x.isPresent() && y.isPresent()
                    ? Optional.of(new UnitPosition(x.get(), y.get(), keptShape(known, x.get(), y.get())))
                    : Optional.empty();
        }
        if (known == null) {
            fault(line, "territory.import.nowhere");
        }
        return Optional.ofNullable(known).map(SalesUnitEntry::position);
    }

    /** The point the line names if it lies in the outline, else one inside. */
    private UnitPosition position(UnitLine line, Geometry outline) {
        if (line.says(UnitColumn.X) && line.says(UnitColumn.Y)) {
            var x = coordinate(line, UnitColumn.X);
            var y = coordinate(line, UnitColumn.Y);
            if (x.isPresent() && y.isPresent() && outline.covers(Shapes.point(x.get(), y.get()))) {
                return new UnitPosition(x.get(), y.get(), Shapes.write(outline));
            }
        }
        return UnitPosition.of(outline);
    }

    private static @Nullable String keptShape(@Nullable SalesUnitEntry known, double x, double y) {
        var shape = known == null ? null : known.position().shape();
        return shape != null
                        && Shapes.read(shape)
                                .map(outline -> outline.covers(Shapes.point(x, y)))
                                .orElse(false)
                ? shape
                : null;
    }

    private Optional<Double> coordinate(UnitLine line, UnitColumn column) {
        try {
            var value = Double.valueOf(line.text(column));
            if (Double.isFinite(value) && Math.abs(value) < 1e8) {
                return Optional.of(value);
            }
        } catch (NumberFormatException unreadable) {
            // told below, with the numbers out of range
        }
        fault(line, "territory.import.number", line.text(column));
        return Optional.empty();
    }

    private SalesUnitKind kind(UnitLine line, Optional<UnitPosition> position, @Nullable SalesUnitEntry known) {
        if (!line.says(UnitColumn.KIND)) {
            boolean outlined = position.map(UnitPosition::shape).isPresent();
            var likely = outlined ? SalesUnitKind.AREA : SalesUnitKind.BUILDING;
            return known == null ? likely : known.kind();
        }
        var kind = UnitWords.kind(line.text(UnitColumn.KIND));
        if (kind.isEmpty()) {
            fault(line, "territory.import.kind", line.text(UnitColumn.KIND));
        }
        return kind.orElse(SalesUnitKind.CELL);
    }

    private UnitFigures figures(UnitLine line, UnitFigures known) {
        return new UnitFigures(
                whole(line, UnitColumn.CUSTOMERS, known.customers()),
                whole(line, UnitColumn.POTENTIAL, known.potential()),
                number(line, UnitColumn.REVENUE, known.revenue(), MOST_REVENUE),
                number(line, UnitColumn.WORKLOAD, known.workload(), MOST_WORKLOAD),
                number(line, UnitColumn.COVERAGE, known.coverage(), ALL),
                whole(line, UnitColumn.CAPACITY, known.capacity()));
    }

    private int whole(UnitLine line, UnitColumn column, int known) {
        var number = number(line, column, BigDecimal.valueOf(known), MOST_PEOPLE);
        if (number.stripTrailingZeros().scale() > 0) {
            fault(line, "territory.import.number", line.text(column));
            return known;
        }
        return number.intValueExact();
    }

    /** A number from 0 to the most, with two decimals; a percent sign and thousands' commas may stand in it. */
    private BigDecimal number(UnitLine line, UnitColumn column, BigDecimal known, BigDecimal most) {
        if (!line.says(column)) {
            return known;
        }
        try {
            var number = new BigDecimal(line.text(column).replaceAll("[,，%％\\s]", ""));
            if (number.signum() >= 0
                    && number.compareTo(most) <= 0
                    && number.stripTrailingZeros().scale() <= 2) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            // told below, with the numbers out of range
        }
        fault(line, "territory.import.number", line.text(column));
        return known;
    }

    private void fault(UnitLine line, String key, Object... args) {
        faults.add(UnitFault.of(line.number(), key, args));
    }

    /** Remarks by line, as the annotated file wants them. */
    static Map<Integer, List<String>> remarks(List<UnitFault> faults, Messages messages) {
        return faults.stream()
                .collect(Collectors.groupingBy(
                        UnitFault::number,
                        TreeMap::new,
                        Collectors.mapping(fault -> fault.in(messages), Collectors.toList())));
    }
}
