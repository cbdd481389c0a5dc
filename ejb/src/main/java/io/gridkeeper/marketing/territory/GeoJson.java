package io.gridkeeper.marketing.territory;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Points, polygons and several polygons as RFC 7946 writes them. */
final class GeoJson {

    private static final int SMALLEST_RING = 4;

    private GeoJson() {}

    /** The geometry of a node; empty where it is another kind or broken. */
    static Optional<Geometry> read(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        try {
            return switch (geometry.path("type").asText()) {
                case "Point" -> Optional.of(Shapes.GEOMETRY.createPoint(coordinate(coordinates)));
                case "Polygon" -> Shapes.mended(polygon(coordinates));
                case "MultiPolygon" -> Shapes.mended(several(coordinates));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Geometry several(JsonNode polygons) {
        var parts = new ArrayList<Polygon>();
        polygons.forEach(part -> parts.add(polygon(part)));
        return Shapes.GEOMETRY.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonNode rings) {
        var holes = new ArrayList<LinearRing>();
        for (int i = 1; i < rings.size(); i++) {
            holes.add(ring(rings.get(i)));
        }
        return Shapes.GEOMETRY.createPolygon(ring(rings.path(0)), holes.toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode positions) {
        var ring = new Coordinate[positions.size()];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = coordinate(positions.get(i));
        }
        if (ring.length < SMALLEST_RING) {
            throw new IllegalArgumentException("a ring of " + ring.length + " positions");
        }
        return Shapes.GEOMETRY.createLinearRing(ring);
    }

    private static Coordinate coordinate(JsonNode position) {
        if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
            throw new IllegalArgumentException("no position");
        }
        return new Coordinate(position.get(0).doubleValue(), position.get(1).doubleValue());
    }

    static void write(JsonGenerator json, Geometry geometry) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", geometry.getGeometryType());
        json.writeFieldName("coordinates");
        switch (geometry.getGeometryType()) {
            case "Point" -> write(json, geometry.getCoordinate());
            case "Polygon" -> write(json, (Polygon) geometry);
            default -> {
                json.writeStartArray();
                for (int i = 0; i < geometry.getNumGeometries(); i++) {
                    write(json, (Polygon) geometry.getGeometryN(i));
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Polygon polygon) throws IOException {
        json.writeStartArray();
        write(json, polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            write(json, polygon.getInteriorRingN(i));
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, LinearRing ring) throws IOException {
        json.writeStartArray();
        for (var position : ring.getCoordinates()) {
            write(json, position);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Coordinate position) throws IOException {
        json.writeStartArray();
        json.writeNumber(position.x);
        json.writeNumber(position.y);
        json.writeEndArray();
    }
}
