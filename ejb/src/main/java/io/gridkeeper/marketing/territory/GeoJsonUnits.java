package io.gridkeeper.marketing.territory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Point;

/** Units as the features of a GeoJSON collection: outline or point, and properties under the words of the columns. */
final class GeoJsonUnits implements UnitFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REMARK = "remark";

    private final JsonNode root;
    private final JsonNode features;

    GeoJsonUnits(byte[] bytes) {
        try {
            root = JSON.readTree(bytes);
        } catch (IOException unreadable) {
            throw Refusal.invalid("territory.import.unreadable");
        }
        features = root.path("features");
        if (!"FeatureCollection".equals(root.path("type").asText()) || !features.isArray()) {
            throw Refusal.invalid("territory.import.noCollection");
        }
        if (features.size() > MOST_LINES) {
            throw Refusal.tooLarge("territory.import.lines", MOST_LINES);
        }
    }

    @Override
    public UnitFormat format() {
        return UnitFormat.GEOJSON;
    }

    @Override
    public List<UnitLine> lines() {
        var lines = new ArrayList<UnitLine>(features.size());
        for (int i = 0; i < features.size(); i++) {
            lines.add(line(i + 1, features.get(i)));
        }
        return lines;
    }

    private static UnitLine line(int number, JsonNode feature) {
        var cells = new EnumMap<UnitColumn, String>(UnitColumn.class);
        feature.path("properties")
                .properties()
                .forEach(property -> UnitColumn.under(property.getKey())
                        .filter(column -> property.getValue().isValueNode()
                                && !property.getValue().isNull())
                        .ifPresent(column -> cells.putIfAbsent(
                                column, property.getValue().asText().strip())));
        var geometry = GeoJson.read(feature.path("geometry"));
        if (geometry.isEmpty()) {
            cells.put(UnitColumn.SHAPE, feature.path("geometry").path("type").asText());
        } else if (geometry.get() instanceof Point point) {
            cells.put(UnitColumn.X, Double.toString(point.getX()));
            cells.put(UnitColumn.Y, Double.toString(point.getY()));
        } else {
            cells.put(UnitColumn.SHAPE, Shapes.write(geometry.get()));
        }
        return new UnitLine(number, cells);
    }

    @Override
    public byte[] annotated(Map<Integer, List<String>> remarks, Messages messages) {
        for (int i = 0; i < features.size(); i++) {
            if (features.get(i) instanceof ObjectNode feature) {
                var properties = feature.path("properties") instanceof ObjectNode known
                        ? known
                        : feature.putObject("properties");
                properties.remove(REMARK);
                var texts = remarks.getOrDefault(i + 1, List.of());
                if (!texts.isEmpty()) {
                    properties.put(REMARK, String.join("; ", texts));
                }
            }
        }
        try {
            return JSON.writeValueAsBytes(root);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
