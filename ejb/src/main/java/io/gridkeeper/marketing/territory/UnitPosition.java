package io.gridkeeper.marketing.territory;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Where a basic unit lies: a point, by which it is reached, and perhaps its outline.
 *
 * @param x longitude in degrees, or metres to the east on a plan
 * @param y latitude in degrees, or metres to the north
 * @param shape polygon or polygons as WKT
 */
public record UnitPosition(double x, double y, @Nullable String shape) {

    /** A point inside the outline, and the outline. */
    static UnitPosition of(Geometry outline) {
        var inside = outline.getInteriorPoint().getCoordinate();
        return new UnitPosition(inside.x, inside.y, Shapes.write(outline));
    }

    Envelope box() {
        return shape == null
                ? new Envelope(x, x, y, y)
                : Shapes.read(shape).map(Geometry::getEnvelopeInternal).orElseGet(() -> new Envelope(x, x, y, y));
    }
}
