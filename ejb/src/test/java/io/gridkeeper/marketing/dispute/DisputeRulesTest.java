package io.gridkeeper.marketing.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Clause("R14-3.1d")
class DisputeRulesTest {

    private static final long HOLDER = 7;
    private static final long CLAIMANT = 8;

    @Test
    void decidesByTheInstallationAddressFirst() {
        var rules = rules(DisputeCriterion.ADDRESS, DisputeCriterion.NAMED_LIST, DisputeCriterion.FIRST_FILED);

        var proposal = rules.propose(
                HOLDER,
                CLAIMANT,
                Map.of(
                        DisputeCriterion.ADDRESS, List.of(CLAIMANT),
                        DisputeCriterion.NAMED_LIST, List.of(HOLDER)));

        assertThat(proposal).hasValueSatisfying(it -> {
            assertThat(it.gridId()).isEqualTo(CLAIMANT);
            assertThat(it.criterion()).isEqualTo(DisputeCriterion.ADDRESS);
            assertThat(it.clause()).isEqualTo("R14-3.1d");
        });
    }

    @Test
    void followsTheCompanysOwnOrder() {
        var rules = rules(DisputeCriterion.NAMED_LIST, DisputeCriterion.ADDRESS, DisputeCriterion.FIRST_FILED);

        var proposal = rules.propose(
                HOLDER,
                CLAIMANT,
                Map.of(
                        DisputeCriterion.ADDRESS, List.of(CLAIMANT),
                        DisputeCriterion.NAMED_LIST, List.of(HOLDER)));

        assertThat(proposal).hasValueSatisfying(it -> assertThat(it.gridId()).isEqualTo(HOLDER));
    }

    @Test
    void passesOverWhatSpeaksForBothOrForAThird() {
        var rules = rules(DisputeCriterion.ADDRESS, DisputeCriterion.NAMED_LIST, DisputeCriterion.FIRST_FILED);

        var proposal = rules.propose(
                HOLDER,
                CLAIMANT,
                Map.of(
                        DisputeCriterion.ADDRESS, List.of(99L),
                        DisputeCriterion.NAMED_LIST, List.of(HOLDER, CLAIMANT),
                        DisputeCriterion.FIRST_FILED, List.of(HOLDER)));

        assertThat(proposal).hasValueSatisfying(it -> {
            assertThat(it.gridId()).isEqualTo(HOLDER);
            assertThat(it.criterion()).isEqualTo(DisputeCriterion.FIRST_FILED);
        });
    }

    @Test
    void proposesNothingWhereNothingSpeaks() {
        var rules = rules(DisputeCriterion.ADDRESS, DisputeCriterion.NAMED_LIST, DisputeCriterion.FIRST_FILED);

        assertThat(rules.propose(HOLDER, CLAIMANT, Map.of())).isEmpty();
    }

    @Test
    void wantsEveryCriterionOnce() {
        assertThatThrownBy(
                        () -> rules(DisputeCriterion.ADDRESS, DisputeCriterion.ADDRESS, DisputeCriterion.FIRST_FILED))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> rules(DisputeCriterion.ADDRESS)).isInstanceOf(Refusal.class);
    }

    private static DisputeRules rules(DisputeCriterion... order) {
        return new DisputeRules(
                List.of(order).stream()
                        .map(one -> new DisputeRules.Line(one, "R14-3.1d"))
                        .toList(),
                2);
    }
}
