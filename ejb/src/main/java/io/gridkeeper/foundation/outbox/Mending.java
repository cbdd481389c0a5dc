package io.gridkeeper.foundation.outbox;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.outbox.canonical.HazardPayload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person may put right in a message that was set aside: texts, never identity, state or times. The result must
 * again be a whole canonical record.
 */
final class Mending {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, List<String>> FIELDS = Map.of(
            HazardPayload.KIND,
            List.of(
                    "/finding/name",
                    "/finding/description",
                    "/finding/finder",
                    "/rectification/reason",
                    "/rectification/measures",
                    "/rectification/costYuan",
                    "/rectification/responsible",
                    "/rectification/deadline",
                    "/acceptance/person",
                    "/acceptance/comment",
                    "/links/riskObjectCode",
                    "/links/riskMeasureId",
                    "/links/checkRecordId"));

    private Mending() {}

    /** The fields that may be mended, with what stands there now. */
    static Map<String, String> fields(String kind, String payload) {
        JsonNode tree = tree(payload);
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : FIELDS.getOrDefault(kind, List.of())) {
            if (tree.at(JsonPointer.compile(field).head()).isObject()) {
                fields.put(field, tree.at(field).asText(""));
            }
        }
        return fields;
    }

    static String mended(String kind, String payload, Map<String, String> changes) {
        JsonNode tree = tree(payload);
        List<String> allowed = FIELDS.getOrDefault(kind, List.of());
        changes.forEach((field, value) -> {
            JsonPointer pointer = allowed.contains(field) ? JsonPointer.compile(field) : JsonPointer.empty();
            if (!allowed.contains(field) || !(tree.at(pointer.head()) instanceof ObjectNode parent)) {
                throw Refusal.invalid("outbox.mend.field", field);
            }
            if (value.isBlank()) {
                parent.remove(pointer.last().getMatchingProperty());
            } else {
                parent.put(pointer.last().getMatchingProperty(), value.strip());
            }
        });
        return checked(tree.toString());
    }

    private static String checked(String payload) {
        try {
            return HazardPayload.fromJson(payload).toJson();
        } catch (IllegalArgumentException | NullPointerException broken) {
            throw Refusal.invalid("outbox.mend.broken", String.valueOf(broken.getMessage()));
        }
    }

    private static JsonNode tree(String payload) {
        try {
            return JSON.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored payload is JSON", e);
        }
    }
}
