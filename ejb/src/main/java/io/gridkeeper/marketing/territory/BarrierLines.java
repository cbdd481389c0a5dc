package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.territory.design.Wishes;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** A river or a ring road: two neighbours whose points lie on its two sides do not count as neighbours. */
final class BarrierLines {

    private BarrierLines() {}

    /** The lines of a text in WKT; refuses anything else. Empty text has none. */
    static List<LineString> read(String wkt) {
        if (wkt.isBlank()) {
            return List.of();
        }
        try {
            Geometry geometry = new WKTReader(Shapes.GEOMETRY).read(wkt);
            if (geometry instanceof LineString || geometry instanceof MultiLineString) {
                var lines = new ArrayList<LineString>();
                for (int i = 0; i < geometry.getNumGeometries(); i++) {
                    lines.add((LineString) geometry.getGeometryN(i));
                }
                return lines;
            }
        } catch (ParseException | IllegalArgumentException unreadable) {
            throw Refusal.invalid("territory.scenario.barriers");
        }
        throw Refusal.invalid("territory.scenario.barriers");
    }

    /** The pairs of neighbours that the lines part. */
    static List<Wishes.Barrier> parted(Market market, String wkt) {
        var lines = read(wkt);
        if (lines.isEmpty()) {
            return List.of();
        }
        var wall = PreparedGeometryFactory.prepare(
                Shapes.GEOMETRY.createMultiLineString(lines.toArray(LineString[]::new)));
        var parted = new ArrayList<Wishes.Barrier>();
        var graph = market.graph();
        for (int i = 0; i < market.size(); i++) {
            for (int e = graph.offsets()[i]; e < graph.offsets()[i + 1]; e++) {
                int j = graph.neighbours()[e];
                if (j > i && wall.intersects(between(market, i, j))) {
                    parted.add(new Wishes.Barrier(i, j));
                }
            }
        }
        return parted;
    }

    private static LineString between(Market market, int one, int other) {
        var from = market.units().get(one);
        var to = market.units().get(other);
        return Shapes.GEOMETRY.createLineString(
                new Coordinate[] {new Coordinate(from.x(), from.y()), new Coordinate(to.x(), to.y())});
    }
}
