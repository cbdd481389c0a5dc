package io.gridkeeper.foundation.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseLibraryTest {

    private final LibraryTexts texts = new LibraryTexts();

    @Test
    void holdsTwentyRegulationsAndAllTheirClauses() {
        assertThat(texts.regulations()).hasSize(20);
        assertThat(texts.clauses()).hasSize(528);
        assertThat(texts.regulations().stream().mapToInt(Regulation::clauses).sum())
                .isEqualTo(528);
    }

    @Test
    @Clause("R07-1b")
    void namesTheTwoLawsOnWhichRegulationSevenRests() {
        assertThat(texts.regulation("R07").orElseThrow().statutes())
                .extracting(Bilingual::english)
                .containsExactly("Work Safety Law", "Occupational Disease Prevention Law");
    }

    @Test
    @Clause("R07-17a")
    void keepsAClarificationWithItsBodyAndDayBesideTheClause() {
        var said = new Clarify("安全生产部", "“及时”指三个工作日内", LocalDate.of(2026, 11, 16));
        var row = new Clarification("R07-10b", said, "zhaojianguo").row();

        assertThat(row.clause()).isEqualTo("R07-10b");
        assertThat(row.interpreter()).isEqualTo("安全生产部");
        assertThat(row.issuedOn()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThatThrownBy(() -> new Clarify(" ", "x", LocalDate.EPOCH)).isInstanceOf(Refusal.class);
    }

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(texts.clauses()).allSatisfy(clause -> {
            assertComplete(clause.title());
            assertComplete(clause.text());
            assertComplete(clause.example());
            assertThat(clause.article()).isNotBlank();
            assertThat(clause.capability()).isNotBlank();
        });
        assertThat(texts.regulations()).allSatisfy(regulation -> {
            assertComplete(regulation.title());
            assertComplete(regulation.about());
        });
    }

    @Test
    void keepsEachClauseInItsRegulation() {
        assertThat(texts.clauses())
                .allSatisfy(clause ->
                        assertThat(texts.regulation(clause.id().regulation())).isPresent());
    }

    @Test
    void holdsEveryClauseThatAPresetCites() {
        var cited = Arrays.stream(DeadlineProfile.values())
                .flatMap(profile ->
                        Stream.concat(profile.rules().stream().map(DeadlineRule::clause), ofTerms(profile.terms())));

        assertThat(cited)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(texts.find(new ClauseId(id))).isPresent());
    }

    @Test
    void readsParameters() {
        assertThat(LibraryTexts.parameters("deadline_unit=3 working days;roles_named=a,b;-"))
                .containsEntry("deadline_unit", "3 working days")
                .containsEntry("roles_named", "a,b")
                .hasSize(2);
        assertThat(LibraryTexts.parameters("-")).isEmpty();
        assertThat(texts.find(new ClauseId("R05-3a")).orElseThrow().parameters())
                .containsEntry("deadline_unit", "3 working days");
    }

    @Test
    void findsByIdByWordAndInBothLanguages() {
        assertThat(found("r05-3a")).first().isEqualTo("R05-3a");
        assertThat(found("工作日")).contains("R05-3a");
        assertThat(found("working days")).contains("R05-3a");
        assertThat(found("WORKING   calendar")).contains("R05-3a");
        assertThat(found("no such words anywhere")).isEmpty();
    }

    @Test
    void findsWithinACapability() {
        assertThat(ClauseSearch.in(texts.clauses(), "", "deadline", 100))
                .hasSize(20)
                .allSatisfy(clause -> assertThat(clause.capability()).isEqualTo("deadline"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R05-3a", "R02-2.1.2a", "R14-M4b", "C12-3"})
    void readsIds(String id) {
        assertThat(ClauseId.parse(id)).contains(new ClauseId(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R5-3a", "../R05-3a", "R05-", "C12-", "C12-x", "<script>"})
    void refusesWhatIsNoId(String id) {
        assertThat(ClauseId.parse(id)).isEmpty();
        assertThatThrownBy(() -> new ClauseId(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void knowsTheCompanysOwnArticles() {
        assertThat(new ClauseId("C12-3").isCompanys()).isTrue();
        assertThat(new ClauseId("C12-3").regulation()).isEqualTo("C12");
        assertThat(new ClauseId("R05-3a").isCompanys()).isFalse();
    }

    private List<String> found(String text) {
        return ClauseSearch.in(texts.clauses(), text, "", 50).stream()
                .map(clause -> clause.id().value())
                .toList();
    }

    private static Stream<String> ofTerms(DeadlineTerms terms) {
        return Stream.of(terms.cap(), terms.externalReport())
                .filter(cited -> cited != null)
                .map(CitedSpan::clause);
    }

    private static void assertComplete(Bilingual text) {
        assertThat(text.chinese()).isNotBlank();
        assertThat(text.english()).isNotBlank();
    }
}
