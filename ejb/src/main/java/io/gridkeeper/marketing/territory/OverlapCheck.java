package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds units whose outlines lie over each other. Borders drawn twice never agree to the metre, so up to a fiftieth of the
 * smaller one may be shared; a point on it still belongs to one unit only.
 */
@Clause("R14-3.1d")
final class OverlapCheck {

    private static final double SHARED = 0.02;

    private OverlapCheck() {}

    /** One unit with its outline. */
    record Outlined(int number, String code, Geometry shape) {}

    /** Tells every pair of one brought unit and another, brought before it or stored, that overlap. */
    static void find(List<Outlined> brought, Collection<Outlined> stored, BiConsumer<Outlined, Outlined> overlap) {
        var tree = new STRtree();
        var all = new ArrayList<Map.Entry<Integer, Outlined>>();
        for (var unit : stored) {
            all.add(Map.entry(-1, unit));
        }
        for (int i = 0; i < brought.size(); i++) {
            all.add(Map.entry(i, brought.get(i)));
        }
        all.forEach(entry -> tree.insert(entry.getValue().shape().getEnvelopeInternal(), entry));
        for (int i = 0; i < brought.size(); i++) {
            var unit = brought.get(i);
            for (var near : tree.query(unit.shape().getEnvelopeInternal())) {
                if (near instanceof Map.Entry<?, ?> entry
                        && entry.getKey() instanceof Integer at
                        && at < i
                        && entry.getValue() instanceof Outlined other
                        && overlaps(unit.shape(), other.shape())) {
                    overlap.accept(unit, other);
                }
            }
        }
    }

    static boolean overlaps(Geometry one, Geometry other) {
        if (!one.intersects(other)) {
            return false;
        }
        try {
            double shared = one.intersection(other).getArea();
            return shared > SHARED * Math.min(one.getArea(), other.getArea());
        } catch (TopologyException unsound) {
            return false;
        }
    }
}
