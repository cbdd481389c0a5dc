package io.gridkeeper.simulator.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridkeeper.simulator.schema.RecordKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One line of the ledger. */
record LedgerEntry(Stamp stamp, RecordKind kind, ExaminedRow examined, boolean acceptedBefore) {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Longer texts are photos; the ledger keeps what identifies them. */
    private static final int LONGEST_TEXT = 16_000;

    /** Which line, when, and in which request. */
    record Stamp(long sequence, String at, String request) {}

    PostedRow row() {
        return examined.row();
    }

    Outcome outcome() {
        return examined.found();
    }

    byte[] line() {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("seq", stamp.sequence());
        line.put("at", stamp.at());
        line.put("request", stamp.request());
        line.put("kind", kind.table());
        line.put("id", row().text("id"));
        line.put("outcome", outcome().word());
        line.put("updateDate", row().text("updateDate"));
        line.put("posted", row().posted().hex());
        line.put("content", row().content().hex());
        if (acceptedBefore) {
            line.put("acceptedBefore", true);
        }
        if (outcome() == Outcome.ACCEPTED) {
            line.set("row", withoutPhotos(row().fields()));
        } else if (outcome() != Outcome.REPEAT) {
            line.put("reason", examined.words());
        }
        return written(line);
    }

    /** Reads a line back; the row of it is what identifies it, not all that was posted. */
    static LedgerEntry parse(byte[] line) throws IOException {
        JsonNode node = JSON.readTree(line);
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("id", node.required("id").asText());
        fields.put("updateDate", node.required("updateDate").asText());
        PostedRow row = new PostedRow(
                fields,
                new Digest(node.required("posted").asText()),
                new Digest(node.required("content").asText()));
        Outcome outcome = Outcome.ofWord(node.required("outcome").asText());
        RecordKind kind = RecordKind.ofTable(node.required("kind").asText())
                .orElseThrow(() -> new IllegalArgumentException("unknown kind"));
        return new LedgerEntry(
                new Stamp(
                        node.required("seq").asLong(),
                        node.required("at").asText(),
                        node.required("request").asText()),
                kind,
                new ExaminedRow(row, outcome, node.path("reason").asText("")),
                node.path("acceptedBefore").asBoolean(false));
    }

    private static byte[] written(ObjectNode line) {
        try {
            byte[] json = JSON.writeValueAsBytes(line);
            byte[] ended = Arrays.copyOf(json, json.length + 1);
            ended[json.length] = '\n';
            return ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode withoutPhotos(ObjectNode fields) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        fields.properties().forEach(field -> kept.set(field.getKey(), shortened(field.getValue())));
        return kept;
    }

    private static JsonNode shortened(JsonNode value) {
        if (!value.isTextual() || value.textValue().length() <= LONGEST_TEXT) {
            return value;
        }
        byte[] text = value.textValue().getBytes(StandardCharsets.UTF_8);
        return JsonNodeFactory.instance.textNode("sha256:" + Digest.of(text).hex() + ";length=" + text.length);
    }
}
