package io.gridkeeper.foundation.regulation;

import static io.gridkeeper.foundation.calendar.Calendars.china;
import static io.gridkeeper.foundation.calendar.Calendars.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.calendar.CountingRules;
import io.gridkeeper.foundation.calendar.RecurrenceRules;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.DeadlineTable.Extension;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineTableTest {

    private static final long VERSION = 7;

    private final DeadlineTable regulation4 = table(DeadlineProfile.P1);
    private final DeadlineTable regulation5 = table(DeadlineProfile.P2);
    private final DeadlineTable regulation18 = table(DeadlineProfile.P2_R18);
    private final DeadlineTable regulation12 = table(DeadlineProfile.P3);
    private final DeadlineTable regulation2 = table(DeadlineProfile.P4);

    @ParameterizedTest(name = "{0}, received {1}, is due {2} by {3}")
    @CsvSource({
        "UNIT,        2026-11-02, 2026-11-03, R04-3.1a",
        "GRID_OFFICE, 2026-11-02, 2026-11-04, R04-3.2a",
        "JOINT,       2026-11-02, 2026-11-05, R04-3.3a",
        "UNIT,        2026-11-06, 2026-11-09, R04-3.1a"
    })
    @Clause({"R04-3.1a", "R04-3.2a", "R04-3.3a"})
    void givesOneTwoOrThreeDaysUnderRegulation4(String axis, LocalDate received, LocalDate due, String clause) {
        var limit = regulation4.limit(china(), axis, received, null);

        assertThat(limit.due()).isEqualTo(due);
        assertThat(limit.clause()).isEqualTo(clause);
        assertThat(limit.normalLimit()).isFalse();
        assertThat(limit.profileVersionId()).isEqualTo(VERSION);
    }

    @Test
    @Clause("R04-3.1a")
    void isOverdueTheDayAfterTheLimit() {
        var due = regulation4.limit(china(), "UNIT", day("2026-11-02"), null).due();

        assertThat(day("2026-11-03").isAfter(due)).isFalse();
        assertThat(day("2026-11-04").isAfter(due)).isTrue();
    }

    @ParameterizedTest(name = "{0}, received {1}, is due {2} by {3}")
    @CsvSource({
        "UNIT,       2026-09-25, 2026-09-30, R05-3a",
        "UNIT,       2026-09-30, 2026-10-10, R05-3a",
        "DEPARTMENT, 2026-11-02, 2026-11-09, R05-3b"
    })
    @Clause({"R05-3a", "R05-3b"})
    void givesThreeOrFiveWorkingDaysUnderRegulation5(String axis, LocalDate received, LocalDate due, String clause) {
        var limit = regulation5.limit(china(), axis, received, null);

        assertThat(limit.due()).isEqualTo(due);
        assertThat(limit.clause()).isEqualTo(clause);
        assertThat(limit.normalLimit()).as("generally within").isTrue();
        assertThat(limit.cap()).isNull();
        assertThat(limit.provisional()).isFalse();
    }

    @ParameterizedTest(name = "{0}, received {1}, is due {2} by {3}")
    @CsvSource({"UNIT, 2026-11-02, 2026-11-05, R18-3a", "DEPARTMENT, 2026-11-03, 2026-11-10, R18-3b"})
    @Clause({"R18-3a", "R18-3b"})
    void givesThreeOrFiveWorkingDaysUnderRegulation18(String axis, LocalDate received, LocalDate due, String clause) {
        var limit = regulation18.limit(china(), axis, received, null);

        assertThat(limit.due()).isEqualTo(due);
        assertThat(limit.clause()).isEqualTo(clause);
        assertThat(limit.normalLimit()).isTrue();
    }

    @ParameterizedTest(name = "{0}, registered {1}, is due {2} by {3}")
    @CsvSource({
        "GENERAL, 2026-11-02, 2026-11-09, R12-6.2a",
        "COMPLEX, 2026-11-02, 2026-11-17, R12-6.2b",
        "MAJOR,   2026-11-02, 2026-12-02, R12-6.2c"
    })
    @Clause({"R12-6.2a", "R12-6.2b", "R12-6.2c"})
    void givesSevenFifteenOrThirtyDaysUnderRegulation12(String axis, LocalDate received, LocalDate due, String clause) {
        var limit = regulation12.limit(china(), axis, received, null);

        assertThat(limit.due()).isEqualTo(due);
        assertThat(limit.clause()).isEqualTo(clause);
    }

    @Test
    @Clause("R12-6.2c")
    void keepsTheThirtyDaysBySettlingOrBySubmitting() {
        var due = day("2026-12-02");

        assertThat(SettleOrSubmit.keeps(due, null, day("2026-12-01"))).isTrue();
        assertThat(SettleOrSubmit.keeps(due, day("2026-12-02"), null)).isTrue();
        assertThat(SettleOrSubmit.keeps(due, day("2026-12-03"), null)).isFalse();
        assertThat(SettleOrSubmit.keeps(due, null, null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"GENERAL, R02-2.1.2a, GRID_ADMIN", "MAJOR, R02-2.1.2b, GRID_OFFICE"})
    @Clause({"R02-2.1.2a", "R02-2.1.2b"})
    void leavesTheDayToAPersonUnderRegulation2(String axis, String clause, Lead lead) {
        var limit = regulation2.limit(china(), axis, day("2026-11-02"), null);

        assertThat(limit.due()).isNull();
        assertThat(limit.clause()).isEqualTo(clause);
        assertThat(limit.lead()).isEqualTo(lead);
        assertThat(limit.explanationKey()).isEqualTo("regulation.limit.person");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-05, 2026-11-09, R05-4a", "2026-11-06, 2026-11-10, R05-4a"})
    @Clause("R05-4a")
    void countsTheExternalReportFromTheFinding(LocalDate found, LocalDate due, String clause) {
        var limit = regulation5.externalReport(china(), found);

        assertThat(limit.due()).isEqualTo(due);
        assertThat(limit.clause()).isEqualTo(clause);
        assertThat(day("2026-11-10").isAfter(due)).isEqualTo(due.equals(day("2026-11-09")));
    }

    @Test
    @Clause("R18-4a")
    void citesRegulation18ForItsOwnExternalReport() {
        var limit = regulation18.externalReport(china(), day("2026-11-06"));

        assertThat(limit.due()).isEqualTo(day("2026-11-10"));
        assertThat(limit.clause()).isEqualTo("R18-4a");
    }

    @Test
    void refusesAnExternalReportWhereTheRegulationKnowsNone() {
        assertRefused(
                "regulation.external.notRegulated", null, () -> regulation4.externalReport(china(), day("2026-11-05")));
    }

    @Test
    @Clause("R04-3.4a")
    void countsTheCapFromReceipt() {
        assertThat(regulation4.limit(china(), "JOINT", day("2026-11-02"), null).cap())
                .isEqualTo(day("2026-11-09"));
    }

    @Test
    @Clause("R04-3.4a")
    void startsTheNewTierAtTheReroutingButNeverPassesTheCap() {
        var early = regulation4.limit(china(), "JOINT", day("2026-11-02"), day("2026-11-03"));
        var late = regulation4.limit(china(), "JOINT", day("2026-11-02"), day("2026-11-09"));

        assertThat(early.due()).isEqualTo(day("2026-11-06"));
        assertThat(early.clause()).isEqualTo("R04-3.3a");
        assertThat(late.due()).isEqualTo(day("2026-11-09"));
        assertThat(late.clause()).as("the cap made the day").isEqualTo("R04-3.4a");
        assertThat(late.explanationKey()).isEqualTo("regulation.limit.capped");
        assertThat(late.explanationArgs()).startsWith("5", "2026-11-02", "2026-11-09", "R04-3.4a");
    }

    @Test
    @Clause("R05-3b")
    void keepsTheReceiptOfAReroutedMatterUnderRegulation5() {
        var limit = regulation5.limit(china(), "DEPARTMENT", day("2026-11-02"), day("2026-11-06"));

        assertThat(limit.due()).isEqualTo(day("2026-11-09"));
    }

    @Test
    @Clause("R04-3.4a")
    void allowsAnExtensionUpToTheCapAndNotBeyond() {
        var received = day("2026-11-02");
        var limit = regulation4.limit(china(), "JOINT", received, null);

        assertThatCode(() -> regulation4.requireExtension(china(), received, limit, until("2026-11-09")))
                .doesNotThrowAnyException();
        assertRefused(
                "regulation.extension.overCap",
                "R04-3.4a",
                () -> regulation4.requireExtension(china(), received, limit, until("2026-11-10")));
    }

    @Test
    @Clause({"R05-3c", "R18-3c"})
    void asksForAReasonWhenMoreTimeIsNeeded() {
        var received = day("2026-11-02");
        var without = new Extension(day("2026-11-10"), " ");
        var limit = regulation5.limit(china(), "UNIT", received, null);

        assertRefused(
                "regulation.extension.reasonMissing",
                "R05-3c",
                () -> regulation5.requireExtension(china(), received, limit, without));
        assertRefused(
                "regulation.extension.reasonMissing",
                "R18-3c",
                () -> regulation18.requireExtension(china(), received, limit, without));
        assertThatCode(() -> regulation5.requireExtension(china(), received, limit, until("2026-12-31")))
                .as("regulation 5 knows no cap")
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnExtensionLongerThanTheCompanyAllows() {
        var settings = CompanySettings.of(
                Map.of("deadline.extension_max", "5", "deadline.extension_requires_reason", "false"));
        var table = new DeadlineTable(VERSION, DeadlineDefinition.preset(DeadlineProfile.P2, settings));
        var limit = table.limit(china(), "UNIT", day("2026-11-02"), null);

        assertThatCode(() ->
                        table.requireExtension(china(), day("2026-11-02"), limit, new Extension(day("2026-11-12"), "")))
                .doesNotThrowAnyException();
        assertRefused(
                "regulation.extension.tooLong",
                "R05-3a",
                () -> table.requireExtension(china(), day("2026-11-02"), limit, until("2026-11-13")));
    }

    @Test
    void saysThatADayIsProvisionalAndWhichYearIsMissing() {
        var limit = regulation5.limit(china(), "UNIT", day("2026-12-30"), null);

        assertThat(limit.provisional()).isTrue();
        assertThat(limit.due()).isEqualTo(day("2027-01-04"));
        assertThat(limit.explanationKey()).isEqualTo("regulation.limit.working.provisional");
        assertThat(limit.explanationArgs()).contains("2027");
    }

    @Test
    void countsByTheSettingsOfItsVersion() {
        var settings = CompanySettings.of(Map.of("deadline.holiday_report_starts", "day_after_receipt"));
        var literal = new DeadlineTable(VERSION, DeadlineDefinition.preset(DeadlineProfile.P3, settings));
        var saturday = day("2026-11-07");

        assertThat(regulation12.limit(china(), "GENERAL", saturday, null).due()).isEqualTo(day("2026-11-16"));
        assertThat(literal.limit(china(), "GENERAL", saturday, null).due()).isEqualTo(day("2026-11-16"));
        assertThat(regulation12.limit(china(), "COMPLEX", saturday, null).due()).isEqualTo(day("2026-11-23"));
        assertThat(literal.limit(china(), "COMPLEX", day("2026-11-08"), null).due())
                .isEqualTo(day("2026-11-23"));
        assertThat(literal.limit(china(), "MAJOR", saturday, null).due()).isEqualTo(day("2026-12-07"));
        assertThat(regulation12.limit(china(), "MAJOR", saturday, null).due()).isEqualTo(day("2026-12-08"));
    }

    @Test
    void refusesAnAxisValueOfAnotherTable() {
        assertRefused(
                "regulation.axis.unknown", null, () -> regulation5.limit(china(), "MAJOR", day("2026-11-02"), null));
    }

    @ParameterizedTest
    @EnumSource(value = DeadlineProfile.class, names = "P5", mode = EnumSource.Mode.EXCLUDE)
    void offersEachLineAsAChoiceWithItsClause(DeadlineProfile profile) {
        var choices = table(profile).choices();

        assertThat(choices).hasSameSizeAs(profile.rules()).allSatisfy(choice -> {
            assertThat(choice.labelKey()).isEqualTo("regulation.axis." + profile + "." + choice.value());
            assertThat(ClauseId.parse(choice.clause())).isPresent();
        });
    }

    private static Extension until(String date) {
        return new Extension(day(date), "等待备件到货");
    }

    private static DeadlineTable table(DeadlineProfile profile) {
        var settings = new CompanySettings(CountingRules.DEFAULT, RecurrenceRules.DEFAULT, HandlingRules.DEFAULT);
        return new DeadlineTable(VERSION, DeadlineDefinition.preset(profile, settings));
    }

    private static void assertRefused(
            String key, String clause, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.clause().orElse(null)).isEqualTo(clause);
        });
    }
}
