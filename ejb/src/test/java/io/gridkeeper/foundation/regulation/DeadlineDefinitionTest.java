package io.gridkeeper.foundation.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.calendar.DaySpan;
import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.DeadlineRule.Route;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineDefinitionTest {

    private static final Route ROUTE = new Route(Lead.GRID_ADMIN, Lead.MANAGEMENT);

    @Test
    void takesAnOwnTableWithNamesInBothLanguages() {
        var own = own(
                List.of(line("URGENT", new Bilingual("紧急", "Urgent")), line("NORMAL", new Bilingual("一般", "Normal"))));

        assertThat(own.profile()).isEqualTo(DeadlineProfile.P5);
        assertThat(own.rules().getFirst().choice(own.profile()).labelArgs()).containsExactly("紧急", "Urgent");
        assertThat(own.rules().getFirst().choice(own.profile()).labelKey()).isEqualTo("regulation.axis.own");
    }

    @Test
    void refusesAnOwnTableThatCannotBeUsed() {
        var good = line("URGENT", new Bilingual("紧急", "Urgent"));

        assertRefused("regulation.table.size", List.of());
        assertRefused(
                "regulation.table.size", Stream.generate(() -> good).limit(21).toList());
        assertRefused("regulation.table.doubledAxis", List.of(good, good));
        assertRefused("regulation.table.namesMissing", List.of(line("URGENT", new Bilingual("紧急", " "))));
        assertRefused("regulation.table.namesMissing", List.of(line("URGENT", null)));
        assertThatThrownBy(() -> line("not good", Bilingual.NONE)).hasMessageContaining("regulation.table.axisValue");
    }

    @Test
    void refusesThePresetOfTheOwnTable() {
        assertThatThrownBy(() -> DeadlineDefinition.preset(DeadlineProfile.P5, CompanySettings.DEFAULT))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @EnumSource(value = DeadlineProfile.class, names = "P5", mode = EnumSource.Mode.EXCLUDE)
    @Clause("R07-18a")
    void comesBackFromItsVersionUnchanged(DeadlineProfile profile) {
        var definition = DeadlineDefinition.preset(profile, CompanySettings.DEFAULT);

        var version = new DeadlineVersion(definition, LocalDate.of(2026, 12, 1), "office", Instant.EPOCH);

        assertThat(version.table().definition()).isEqualTo(definition);
        assertThat(version.row().effectiveFrom()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    private static DeadlineRule line(String axis, Bilingual names) {
        return new DeadlineRule(axis, names, DaySpan.workingDays(2), ROUTE, "R02-2.1.2a");
    }

    private static DeadlineDefinition own(List<DeadlineRule> rules) {
        return DeadlineDefinition.own(rules, DeadlineTerms.NONE, CompanySettings.DEFAULT);
    }

    private static void assertRefused(String key, List<DeadlineRule> rules) {
        assertThatThrownBy(() -> own(rules))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
