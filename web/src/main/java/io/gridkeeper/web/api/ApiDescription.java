package io.gridkeeper.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The OpenAPI document of the REST API: what the build read out of the resources ({@code openapi.json}), and what holds
 * for all of them ({@code common.json}): the token, the key of a POST, the shape of a problem.
 */
final class ApiDescription {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Where an address names what it is about: {@code /api/v1/hazards}. */
    private static final int SUBJECT = 3;

    private ApiDescription() {}

    /** Made when it is first asked for, then kept: it is the same for everybody. */
    private static final class Made {

        private static final byte[] DOCUMENT = make();
    }

    /** The document as JSON in UTF-8. */
    static byte[] document() {
        return Made.DOCUMENT.clone();
    }

    private static byte[] make() {
        try {
            return MAPPER.writeValueAsBytes(complete(read("openapi.json"), read("common.json")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The first document together with the second, whose rules stand at every address. */
    private static ObjectNode complete(ObjectNode document, ObjectNode common) throws IOException {
        ObjectNode whole = MAPPER.readerForUpdating(document).readValue(common);
        whole.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> complete(path.getKey(), method.getKey(), (ObjectNode) method.getValue())));
        return whole;
    }

    private static void complete(String path, String method, ObjectNode operation) {
        if (!operation.has("tags")) {
            operation.putArray("tags").add(path.split("/")[SUBJECT]);
        }
        refer(operation.withObject("responses").withObject("default"), "responses/problem");
        if (method.equals("post")) {
            refer(operation.withArray("parameters").addObject(), "parameters/idempotencyKey");
        }
    }

    private static void refer(ObjectNode node, String component) {
        node.put("$ref", "#/components/" + component);
    }

    private static ObjectNode read(String name) throws IOException {
        try (var in = Objects.requireNonNull(ApiDescription.class.getResourceAsStream(name), name)) {
            JsonNode read = MAPPER.readTree(in);
            return (ObjectNode) read;
        }
    }
}
