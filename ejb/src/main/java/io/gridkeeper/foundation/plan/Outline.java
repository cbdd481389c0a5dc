package io.gridkeeper.foundation.plan;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.valid.IsValidOp;

/** One ring on a plan that encloses something and does not cross itself. */
record Outline(Polygon polygon) {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final int FEWEST = 3;
    private static final int MOST = 2000;

    /** The ring through these corners; a last corner that repeats the first one is left out. */
    static Outline through(List<Corner> corners, PlanFrame frame) {
        var ring = new ArrayList<>(corners);
        if (ring.size() > 1 && ring.getFirst().equals(ring.getLast())) {
            ring.removeLast();
        }
        if (ring.size() < FEWEST || ring.size() > MOST) {
            throw Refusal.invalid("plan.refusal.corners", FEWEST, MOST);
        }
        if (!ring.stream().allMatch(frame::holds)) {
            throw Refusal.invalid("plan.refusal.outside");
        }
        var polygon = polygon(ring);
        if (!new IsValidOp(polygon).isValid() || !(polygon.getArea() > 0)) {
            throw Refusal.invalid("plan.refusal.crossing");
        }
        return new Outline(polygon);
    }

    private static Polygon polygon(List<Corner> ring) {
        var coordinates = new Coordinate[ring.size() + 1];
        for (int i = 0; i < coordinates.length; i++) {
            var corner = ring.get(i % ring.size());
            coordinates[i] = new Coordinate(corner.x(), corner.y());
        }
        return GEOMETRY.createPolygon(coordinates);
    }

    /** The ring as it is stored. */
    static Outline read(String wellKnownText) {
        try {
            return new Outline((Polygon) new WKTReader(GEOMETRY).read(wellKnownText));
        } catch (ParseException damaged) {
            throw new IllegalStateException("A stored shape cannot be read", damaged);
        }
    }

    String wellKnownText() {
        return polygon.toText();
    }

    List<Corner> corners() {
        return corners(polygon);
    }

    /** The outer ring, its first corner not repeated. */
    static List<Corner> corners(Polygon polygon) {
        var ring = polygon.getExteriorRing().getCoordinates();
        return Arrays.stream(ring, 0, ring.length - 1)
                .map(at -> new Corner(at.x, at.y))
                .toList();
    }

    /** A point well inside, where a name can stand. */
    Corner label() {
        var centre = polygon.getCentroid();
        var inside = polygon.contains(centre) ? centre : polygon.getInteriorPoint();
        return new Corner(inside.getX(), inside.getY());
    }
}
