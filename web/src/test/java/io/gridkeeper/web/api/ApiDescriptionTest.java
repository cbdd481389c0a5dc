package io.gridkeeper.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The OpenAPI document of the build. */
class ApiDescriptionTest {

    private static final String REFERENCE = "$ref";

    @Test
    void givesEveryPostTheKeyAndEveryAnswerItsProblem() throws IOException {
        var paths = document().path("paths");
        assertThat(paths.size()).isGreaterThan(400);
        for (var path : paths.properties()) {
            for (var method : path.getValue().properties()) {
                var operation = method.getValue();
                assertThat(operation.at("/responses/default/$ref").asText())
                        .as(path.getKey())
                        .isEqualTo("#/components/responses/problem");
                assertThat(operation
                                .path("parameters")
                                .findValuesAsText(REFERENCE)
                                .contains("#/components/parameters/idempotencyKey"))
                        .as(path.getKey() + " " + method.getKey())
                        .isEqualTo(method.getKey().equals("post"));
            }
        }
    }

    /** What the business brings along is described too, not only what stands in this module. */
    @Test
    void knowsEverythingItRefersTo() throws IOException {
        var document = document();
        Set<String> missing = new TreeSet<>();
        for (var reference : document.findValuesAsText(REFERENCE)) {
            if (document.at(reference.substring(1)).isMissingNode()) {
                missing.add(reference);
            }
        }
        assertThat(missing).isEmpty();
        assertThat(document.at("/components/schemas/HazardRow/properties").properties())
                .extracting(Map.Entry::getKey)
                .containsAll(List.of("number", "state", "gridName", "dueOn", "dueClause"));
    }

    @Test
    void saysHowAScriptLogsIn() throws IOException {
        assertThat(document().at("/components/securitySchemes/token/scheme").asText())
                .isEqualTo("bearer");
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper().readTree(ApiDescription.document());
    }
}
