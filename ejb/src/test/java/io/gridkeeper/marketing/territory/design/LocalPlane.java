package io.gridkeeper.marketing.territory.design;

/**
 * Metres on a plane around a middle, for longitudes and latitudes of one region: true along the latitude of the
 * middle, off by about three percent 200 km north or south of it at the latitudes of China.
 */
public record LocalPlane(double longitude, double latitude) {

    private static final double METRES = 111_320;

    public double x(double lon) {
        return (lon - longitude) * METRES * Math.cos(Math.toRadians(latitude));
    }

    public double y(double lat) {
        return (lat - latitude) * METRES;
    }
}
