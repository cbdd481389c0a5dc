package io.gridkeeper.simulator.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One posted row under examination. An absent field, null and an empty string all count as "not given". */
final class Row {
    private final ObjectNode fields;
    private final HeldRecords held;
    private final List<Complaint> complaints = new ArrayList<>();

    Row(ObjectNode fields, HeldRecords held) {
        this.fields = fields;
        this.held = held;
    }

    Optional<JsonNode> value(String field) {
        return Optional.ofNullable(fields.get(field))
                .filter(node ->
                        !node.isNull() && !(node.isTextual() && node.textValue().isBlank()));
    }

    /** The value as text, whether it came as a string or as a number. */
    Optional<String> text(String field) {
        return value(field).map(JsonNode::asText);
    }

    boolean lacks(String field) {
        return value(field).isEmpty();
    }

    HeldRecords held() {
        return held;
    }

    void complain(String field, Complaint complaint) {
        complaints.add(complaint.about(field));
    }

    void refuseFieldsOutside(Collection<String> known) {
        fields.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                complain(field, Complaint.invalid("unknownField"));
            }
        });
    }

    List<Complaint> complaints() {
        return List.copyOf(complaints);
    }
}
