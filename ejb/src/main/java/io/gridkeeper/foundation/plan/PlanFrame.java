package io.gridkeeper.foundation.plan;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * What lies on a plan, and how large a piece of it is in truth. On a map a degree of longitude is shortened by the
 * latitude of the piece, which for the outside areas of a company is exact to the thousandth.
 */
record PlanFrame(
        PlanKind kind,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Double widthInMetres) {

    private static final double METRES_OF_A_DEGREE = 111_195;

    boolean holds(Corner corner) {
        if (!Double.isFinite(corner.x()) || !Double.isFinite(corner.y())) {
            return false;
        }
        if (kind == PlanKind.MAP) {
            return Math.abs(corner.x()) <= 180 && Math.abs(corner.y()) <= 85;
        }
        return width != null
                && height != null
                && corner.x() >= 0
                && corner.y() >= 0
                && corner.x() <= width
                && corner.y() <= height;
    }

    @Nullable
    Double squareMetres(Geometry piece) {
        if (kind == PlanKind.MAP) {
            double latitude = Math.toRadians(piece.getCentroid().getY());
            return piece.getArea() * METRES_OF_A_DEGREE * METRES_OF_A_DEGREE * Math.cos(latitude);
        }
        if (width == null || widthInMetres == null) {
            return null;
        }
        double metresOfAPixel = widthInMetres / width;
        return piece.getArea() * metresOfAPixel * metresOfAPixel;
    }
}
