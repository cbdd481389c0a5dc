package io.gridkeeper.simulator.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads faults as people and tests write them: the word of a mode, a JSON object, or an array of such objects. */
public final class FaultScript {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> WORDS =
            Set.of("mode", "every", "count", "probability", "seed", "ms", "retryAfter", "ids", "everyRow");
    private static final int DEFAULT_SLOWNESS = 5_000;

    private FaultScript() {}

    /** Reads it or says in one line what is not understood. */
    public static List<Fault> parse(String script) throws BadFault {
        String text = script.strip();
        if (FaultMode.ofWord(text).isPresent()) {
            return List.of(fault(JSON.createObjectNode().put("mode", text)));
        }
        JsonNode root = tree(text);
        List<Fault> faults = new ArrayList<>();
        for (JsonNode node : root.isArray() ? root : List.of(root)) {
            faults.add(fault(node));
        }
        return faults;
    }

    private static JsonNode tree(String text) throws BadFault {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new BadFault("a fault is one of " + FaultMode.words() + ", or a JSON object with such a mode");
        }
    }

    private static Fault fault(JsonNode node) throws BadFault {
        if (!node.isObject()) {
            throw new BadFault("a fault is a JSON object with a mode");
        }
        for (var field : node.properties()) {
            if (!WORDS.contains(field.getKey())) {
                throw new BadFault("fault: unknown field " + field.getKey());
            }
        }
        String word = node.path("mode").asText("");
        FaultMode mode = FaultMode.ofWord(word)
                .orElseThrow(() -> new BadFault("fault mode is one of " + FaultMode.words() + ", not '" + word + "'"));
        Fault fault = new Fault(mode, occurrence(node), manner(node, mode));
        if (mode == FaultMode.ROW_ERRORS
                && fault.manner().ids().isEmpty()
                && fault.manner().everyRow() == 0) {
            throw new BadFault("fault rowErrors needs ids or everyRow");
        }
        return fault;
    }

    private static Fault.Occurrence occurrence(JsonNode node) throws BadFault {
        double probability = node.path("probability").asDouble(1);
        if (!(probability >= 0 && probability <= 1)) {
            throw new BadFault("fault: probability lies between 0 and 1");
        }
        return new Fault.Occurrence(
                (int) number(node, "every", 1, 1),
                number(node, "count", 0, Long.MAX_VALUE),
                probability,
                number(node, "seed", Long.MIN_VALUE, 1));
    }

    private static Fault.Manner manner(JsonNode node, FaultMode mode) throws BadFault {
        long time = number(node, "ms", 0, mode == FaultMode.SLOW ? DEFAULT_SLOWNESS : 0);
        Optional<Integer> retryAfter =
                node.has("retryAfter") ? Optional.of((int) number(node, "retryAfter", 0, 0)) : Optional.empty();
        Set<String> ids = new HashSet<>();
        for (JsonNode id : node.path("ids")) {
            ids.add(id.asText());
        }
        return new Fault.Manner(Duration.ofMillis(time), retryAfter, ids, (int) number(node, "everyRow", 1, 0));
    }

    private static long number(JsonNode node, String field, long least, long otherwise) throws BadFault {
        if (!node.has(field)) {
            return otherwise;
        }
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber() || value.asLong() < least) {
            throw new BadFault("fault: " + field + " is a whole number of at least " + least);
        }
        return value.asLong();
    }
}
