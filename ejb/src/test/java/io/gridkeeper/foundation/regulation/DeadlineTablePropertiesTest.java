package io.gridkeeper.foundation.regulation;

import static io.gridkeeper.foundation.calendar.Calendars.china;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for the tables of all regulations on China's calendar of many years. */
class DeadlineTablePropertiesTest {

    @Property
    void everyDueDateIsAWorkdayAfterReceiptAndSaysItsClause(
            @ForAll("lines") Line line, @ForAll("days") LocalDate received) {
        var limit = line.limit(received, null);

        assertThat(china().isWorkday(limit.due())).isTrue();
        assertThat(limit.due()).isAfter(received);
        assertThat(line.profile().rules()).extracting(DeadlineRule::clause).contains(limit.clause());
    }

    @Property
    void whoeverReportsLaterIsNeverDueEarlier(@ForAll("lines") Line line, @ForAll("days") LocalDate received) {
        assertThat(line.limit(received.plusDays(1), null).due())
                .isAfterOrEqualTo(line.limit(received, null).due());
    }

    @Property
    @Clause("R04-3.4a")
    void noTierOfRegulation4PassesItsCapHoweverLateTheRerouting(
            @ForAll("days") LocalDate received,
            @ForAll @IntRange(min = 0, max = 40) int wait,
            @ForAll @IntRange(min = 0, max = 2) int line) {
        var axis = DeadlineProfile.P1.rules().get(line).axisValue();
        var limit = new Line(DeadlineProfile.P1, axis).limit(received, received.plusDays(wait));

        assertThat(limit.due()).isBeforeOrEqualTo(limit.cap());
        assertThat(limit.cap()).isEqualTo(china().plusWorkdays(received, 5));
    }

    @Property
    @Clause("R04-3.4a")
    void theCapNeverBindsAMatterThatWasNotRerouted(
            @ForAll("days") LocalDate received, @ForAll @IntRange(min = 0, max = 2) int line) {
        var rule = DeadlineProfile.P1.rules().get(line);

        assertThat(new Line(DeadlineProfile.P1, rule.axisValue())
                        .limit(received, null)
                        .clause())
                .isEqualTo(rule.clause());
    }

    @Property
    @Clause({"R05-3a", "R05-3b", "R18-3a", "R18-3b"})
    void reroutingChangesNothingUnderRegulations5And18(
            @ForAll("days") LocalDate received, @ForAll @IntRange(min = 0, max = 40) int wait) {
        for (var profile : new DeadlineProfile[] {DeadlineProfile.P2, DeadlineProfile.P2_R18}) {
            for (var rule : profile.rules()) {
                var line = new Line(profile, rule.axisValue());

                assertThat(line.limit(received, received.plusDays(wait))).isEqualTo(line.limit(received, null));
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 8000).map(LocalDate.of(2004, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Line> lines() {
        return Combinators.combine(
                        Arbitraries.of(
                                DeadlineProfile.P1, DeadlineProfile.P2, DeadlineProfile.P2_R18, DeadlineProfile.P3),
                        Arbitraries.integers().between(0, 2))
                .as((profile, index) -> new Line(
                        profile,
                        profile.rules().get(index % profile.rules().size()).axisValue()));
    }

    /** One line of a preset under the default settings. */
    record Line(DeadlineProfile profile, String axisValue) {

        Limit limit(LocalDate received, LocalDate rerouted) {
            var definition = DeadlineDefinition.preset(profile, CompanySettings.DEFAULT);
            return new DeadlineTable(1, definition).limit(china(), axisValue, received, rerouted);
        }
    }
}
