package io.gridkeeper.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridkeeper.marketing.campaign.CampaignFilter;
import io.gridkeeper.marketing.collection.CollectionFilter;
import io.gridkeeper.marketing.competitor.FactFilter;
import io.gridkeeper.marketing.customer.CustomerFilter;
import io.gridkeeper.marketing.order.OrderFilter;
import io.gridkeeper.marketing.visit.VisitFilter;
import io.gridkeeper.safety.hazard.HazardFilter;
import io.gridkeeper.safety.patrol.CheckFilter;
import io.gridkeeper.safety.project.ProjectFilter;
import io.gridkeeper.safety.risk.MeasureFilter;
import io.gridkeeper.safety.risk.RiskFilter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    void showsProblemsAsTheyAreWritten() throws IOException {
        assertThat(document().at("/components/schemas/Problem/properties").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Problem.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void saysHowAScriptLogsIn() throws IOException {
        assertThat(document().at("/components/securitySchemes/token/scheme").asText())
                .isEqualTo("bearer");
    }

    /** The words of each filter as the description has them are those that the filter reads. */
    @Test
    void namesTheWordsOfEveryFilter() throws IOException {
        Map<String, Consumer<Map<String, List<String>>>> filters = Map.ofEntries(
                Map.entry("riskFilter", RiskFilter::parse),
                Map.entry("measureFilter", MeasureFilter::parse),
                Map.entry("hazardFilter", HazardFilter::parse),
                Map.entry("checkFilter", CheckFilter::parse),
                Map.entry("projectFilter", ProjectFilter::parse),
                Map.entry("factFilter", FactFilter::parse),
                Map.entry("campaignFilter", CampaignFilter::parse),
                Map.entry("customerFilter", CustomerFilter::parse),
                Map.entry("collectionFilter", CollectionFilter::parse),
                Map.entry("visitFilter", VisitFilter::parse),
                Map.entry("orderFilter", OrderFilter::parse));
        var described = document().at("/components/parameters");
        filters.forEach((name, parse) -> {
            var words = new WordsRead();
            parse.accept(words);
            assertThat(described.path(name).at("/schema/properties").properties())
                    .as(name)
                    .extracting(Map.Entry::getKey)
                    .containsExactlyInAnyOrderElementsOf(words.names);
        });
    }

    /** An address without words that notes which it was asked for. */
    private static final class WordsRead extends AbstractMap<String, List<String>> {

        private final Set<String> names = new TreeSet<>();

        @Override
        public @Nullable List<String> get(Object name) {
            names.add((String) name);
            return null;
        }

        @Override
        public Set<Entry<String, List<String>>> entrySet() {
            return Set.of();
        }
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper().readTree(ApiDescription.document());
    }
}
