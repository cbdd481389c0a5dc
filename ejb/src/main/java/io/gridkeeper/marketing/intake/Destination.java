package io.gridkeeper.marketing.intake;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where something that waits belongs, said in one of four ways, each of which gives exactly one unit or none. */
public sealed interface Destination {

    /** The unit itself. */
    record Unit(String code) implements Destination {}

    /** An address that the market knows, such as the neighbour's. */
    record Address(String text) implements Destination {}

    /** A point on the map, as the units have theirs. */
    record Point(double x, double y) implements Destination {}

    /** A grid that has one unit only. */
    record Grid(String code) implements Destination {}

    /** Reads what was sent: exactly one way is taken, a point needs both numbers. */
    static Destination of(
            @Nullable String unitCode,
            @Nullable String address,
            @Nullable Double x,
            @Nullable Double y,
            @Nullable String gridCode) {
        var ways = new ArrayList<Destination>();
        add(ways, unitCode, Unit::new);
        add(ways, address, Address::new);
        if (x != null && y != null) {
            ways.add(new Point(x, y));
        }
        add(ways, gridCode, Grid::new);
        if (ways.size() != 1) {
            throw Refusal.invalid("intake.refusal.place").citing("R14-1c");
        }
        return ways.getFirst();
    }

    private static void add(List<Destination> ways, @Nullable String text, Function<String, Destination> way) {
        if (text != null && !text.isBlank()) {
            ways.add(way.apply(text.strip()));
        }
    }
}
