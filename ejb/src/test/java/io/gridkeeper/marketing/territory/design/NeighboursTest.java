package io.gridkeeper.marketing.territory.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.triangulate.DelaunayTriangulationBuilder;

class NeighboursTest {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    @Property(tries = 60)
    void areTheEdgesOfTheDelaunayTriangulation(
            @ForAll @IntRange(min = 3, max = 300) int points, @ForAll @IntRange(max = 10_000) int seed) {
        var random = new Random(seed);
        double[] x = random.doubles(points, 0, 1000).toArray();
        double[] y = random.doubles(points, 0, 1000).toArray();
        var builder = new DelaunayTriangulationBuilder();
        List<Coordinate> sites = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            sites.add(new Coordinate(x[i], y[i]));
        }
        builder.setSites(sites);

        var graph = PointNeighbours.of(x, y, 1e9);

        assertThat((double) graph.edges())
                .isCloseTo(builder.getEdges(SHAPES).getNumGeometries(), within(0.01 * points + 2));
        assertThat(parts(graph)).isEqualTo(1);
    }

    @Property(tries = 40)
    void manyPointsOnTheSameLatticeStayConnected(
            @ForAll @IntRange(min = 1, max = 120) int points,
            @ForAll @IntRange(min = 1, max = 9) int side,
            @ForAll @IntRange(max = 10_000) int seed) {
        var random = new Random(seed);
        double[] x = random.ints(points, 0, side).asDoubleStream().toArray();
        double[] y = random.ints(points, 0, side).asDoubleStream().toArray();

        assertThat(parts(PointNeighbours.of(x, y))).isEqualTo(1);
    }

    @Test
    void haveTheSideOfTheirVoronoiCellsInCommon() {
        double[] x = new double[25];
        double[] y = new double[25];
        for (int i = 0; i < 25; i++) {
            x[i] = i % 5 * 10;
            y[i] = Math.floorDiv(i, 5) * 10;
        }

        var graph = PointNeighbours.of(x, y);

        assertThat(border(graph, 12, 13)).isCloseTo(10, within(1e-3));
        assertThat(border(graph, 12, 7)).isCloseTo(10, within(1e-3));
        assertThat(border(graph, 0, 1)).isCloseTo(5, within(1e-3));
    }

    @Test
    void longEdgesStayOnlyWhereTheyJoin() {
        double[] x = {0, 10, 0, 10, 1000, 1010, 1000, 1010};
        double[] y = {0, 0, 10, 11, 0, 0, 10, 11};

        var graph = PointNeighbours.of(x, y, 50);

        long across = 0;
        for (int i = 0; i < 4; i++) {
            for (int e = graph.offsets()[i]; e < graph.offsets()[i + 1]; e++) {
                across += graph.neighbours()[e] >= 4 ? 1 : 0;
            }
        }
        assertThat(across).isEqualTo(1);
    }

    @Test
    void areasTouchAlongCommonAndAlongCarelessSides() {
        List<Geometry> areas =
                List.of(box(0, 0, 10, 10), box(10, 0, 20, 10), box(20.005, 2, 30, 12), box(100, 100, 110, 110));

        var graph = PolygonNeighbours.of(areas, 0.01);

        assertThat(border(graph, 0, 1)).isCloseTo(10, within(1e-9));
        assertThat(border(graph, 1, 2)).isCloseTo(8, within(0.1));
        assertThat(border(graph, 0, 2)).isNaN();
        assertThat(border(graph, 2, 3)).isZero();
        assertThat(parts(graph)).isEqualTo(1);
    }

    private static Geometry box(double x1, double y1, double x2, double y2) {
        return SHAPES.toGeometry(new Envelope(x1, x2, y1, y2));
    }

    private static int parts(NeighbourGraph graph) {
        return Arrays.stream(graph.components()).max().orElseThrow() + 1;
    }

    private static double border(NeighbourGraph graph, int one, int other) {
        for (int e = graph.offsets()[one]; e < graph.offsets()[one + 1]; e++) {
            if (graph.neighbours()[e] == other) {
                return graph.borders()[e];
            }
        }
        return Double.NaN;
    }
}
