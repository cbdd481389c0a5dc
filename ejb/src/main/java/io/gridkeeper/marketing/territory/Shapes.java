package io.gridkeeper.marketing.territory;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;

/** Outlines as WKT, the form in which they are stored and stand in sheets. */
final class Shapes {

    private static final double MENDING = 0.01;

    static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Shapes() {}

    /** The polygon or polygons of a text; empty where it is none or not valid. */
    static Optional<Geometry> read(String wkt) {
        try {
            return Optional.of(new WKTReader(GEOMETRY).read(wkt)).flatMap(Shapes::mended);
        } catch (ParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    static String write(Geometry outline) {
        return new WKTWriter(2).write(outline);
    }

    static Point point(double x, double y) {
        return GEOMETRY.createPoint(new Coordinate(x, y));
    }

    /**
     * The outline, with small crossings of its own line mended as real maps have them; empty where mending would change
     * its size by more than a hundredth, or it is no outline.
     */
    static Optional<Geometry> mended(Geometry geometry) {
        if (geometry.isEmpty() || !(geometry instanceof Polygon || geometry instanceof MultiPolygon)) {
            return Optional.empty();
        }
        if (geometry.isValid()) {
            return Optional.of(geometry);
        }
        var fixed = GeometryFixer.fix(geometry);
        return Optional.of(fixed)
                .filter(Shapes::isOutline)
                .filter(mended -> Math.abs(mended.getArea() - geometry.getArea()) <= MENDING * mended.getArea());
    }

    private static boolean isOutline(Geometry geometry) {
        return (geometry instanceof Polygon || geometry instanceof MultiPolygon)
                && !geometry.isEmpty()
                && geometry.isValid();
    }
}
