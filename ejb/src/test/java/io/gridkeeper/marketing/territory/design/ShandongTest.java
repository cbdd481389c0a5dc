package io.gridkeeper.marketing.territory.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** A real map: the 137 counties of Shandong, weighed by their area, islands and careless outlines included. */
class ShandongTest {

    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final LocalPlane PLANE = new LocalPlane(118.5, 36.3);

    @Test
    void itsCountiesMakeEightBalancedGrids() throws IOException {
        List<Geometry> counties = counties();
        var graph = PolygonNeighbours.of(counties, 50);
        var units = new Units(
                counties.stream().mapToDouble(area -> area.getCentroid().getX()).toArray(),
                counties.stream().mapToDouble(area -> area.getCentroid().getY()).toArray(),
                List.of(Weight.within(
                        "area",
                        counties.stream()
                                .mapToDouble(area -> area.getArea() / 1e6)
                                .toArray(),
                        0.02)));

        var plan = Markets.planOf(new DesignProblem(units, graph, 8, Wishes.none(), 1));

        assertThat(counties).hasSize(137);
        assertThat(graph.edges()).isBetween(300, 420);
        assertThat(plan.figures().isContiguous()).isTrue();
        assertThat(plan.figures().keepsTolerances()).isTrue();
        assertThat(plan.figures().distance()).isLessThan(65_000);
    }

    private static List<Geometry> counties() throws IOException {
        try (var in = ShandongTest.class.getResourceAsStream("/demo/shandong-counties.geojson")) {
            List<Geometry> areas = new ArrayList<>();
            for (JsonNode feature :
                    new ObjectMapper().readTree(Objects.requireNonNull(in)).path("features")) {
                JsonNode shape = feature.path("geometry");
                List<Polygon> parts = new ArrayList<>();
                if (shape.path("type").asText().equals("Polygon")) {
                    parts.add(polygon(shape.path("coordinates")));
                } else {
                    shape.path("coordinates").forEach(part -> parts.add(polygon(part)));
                }
                areas.add(
                        SHAPES.createMultiPolygon(parts.toArray(Polygon[]::new)).buffer(0));
            }
            return areas;
        }
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> lines = new ArrayList<>();
        for (JsonNode ring : rings) {
            List<Coordinate> corners = new ArrayList<>();
            for (JsonNode at : ring) {
                corners.add(new Coordinate(
                        PLANE.x(at.get(0).asDouble()), PLANE.y(at.get(1).asDouble())));
            }
            lines.add(SHAPES.createLinearRing(corners.toArray(Coordinate[]::new)));
        }
        return SHAPES.createPolygon(
                lines.getFirst(), lines.subList(1, lines.size()).toArray(LinearRing[]::new));
    }
}
