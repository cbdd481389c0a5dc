package io.gridkeeper.marketing.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.calendar.Calendars;
import io.gridkeeper.foundation.calendar.DayUnit;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DunningTableTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 30);
    private static final DunningTable TABLE = new DunningTable(
            List.of(
                    new StepRow(CollectionKind.ARREARS, 1, DunningAction.REMINDER, 1, DayUnit.WORKING_DAY),
                    new StepRow(CollectionKind.ARREARS, 2, DunningAction.CALL, 6, DayUnit.WORKING_DAY),
                    new StepRow(CollectionKind.RENEWAL, 1, DunningAction.REMINDER, 30, DayUnit.CALENDAR_DAY)),
            Calendars.china());

    @Test
    @Clause("R14-M2c")
    void remindsOnMondayAndCallsAWeekLaterWhatWasDueOnFriday() {
        assertThat(TABLE.after(CollectionKind.ARREARS, 0, DUE))
                .contains(new DunningTable.Next(1, DunningAction.REMINDER, LocalDate.of(2026, 11, 2)));
        assertThat(TABLE.after(CollectionKind.ARREARS, 1, DUE))
                .contains(new DunningTable.Next(2, DunningAction.CALL, LocalDate.of(2026, 11, 9)));
        assertThat(TABLE.after(CollectionKind.ARREARS, 2, DUE)).isEmpty();
    }

    @Test
    @Clause("R14-M2c")
    void listsARenewalThirtyDaysBeforeItsEnd() {
        var end = LocalDate.of(2026, 11, 30);

        assertThat(TABLE.listedFrom(end)).isEqualTo(LocalDate.of(2026, 10, 30));
        assertThat(TABLE.horizon(LocalDate.of(2026, 10, 30))).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(TABLE.horizon(LocalDate.of(2026, 10, 29))).isEqualTo(LocalDate.of(2026, 11, 28));
    }

    @Test
    @Clause("R14-M2c")
    void followsAPromiseAndEndsWhenItIsPaid() {
        var item = new CollectionItem(
                "CJ-1", new FileDue(CollectionKind.ARREARS, "KH-1", "FP-1", 119_900, DUE), 1, DUE.plusDays(1));
        item.plan(TABLE);
        assertThat(item.nextOn()).isEqualTo(LocalDate.of(2026, 11, 2));

        assertThat(item.worked(
                        done(DunningAction.REMINDER, DunningOutcome.SENT, null), LocalDate.of(2026, 11, 2), TABLE))
                .isEqualTo(1);
        assertThat(item.nextAction()).isEqualTo(DunningAction.CALL);
        var promised = LocalDate.of(2026, 11, 13);
        item.worked(done(DunningAction.CALL, DunningOutcome.PROMISED, promised), LocalDate.of(2026, 11, 9), TABLE);
        assertThat(item.state()).isEqualTo(CollectionState.PROMISED);
        assertThat(item.nextOn()).isEqualTo(LocalDate.of(2026, 11, 16));

        item.worked(done(DunningAction.CALL, DunningOutcome.PAID, null), promised, TABLE);
        assertThat(item.state()).isEqualTo(CollectionState.SETTLED);
        assertThat(item.nextOn()).isNull();
        assertThatThrownBy(() -> item.drop(TABLE)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAResultThatDoesNotFitAndAPromiseInThePast() {
        var item = new CollectionItem(
                "CJ-2", new FileDue(CollectionKind.ARREARS, "KH-1", "FP-2", 1, DUE), 1, DUE.plusDays(1));
        var today = LocalDate.of(2026, 11, 9);

        assertThatThrownBy(() -> item.worked(done(DunningAction.CALL, DunningOutcome.RENEWED, DUE), today, TABLE))
                .hasMessageContaining("outcome");
        assertThatThrownBy(() -> item.worked(done(DunningAction.CALL, DunningOutcome.PROMISED, DUE), today, TABLE))
                .hasMessageContaining("promisePast");
        assertThatThrownBy(() -> done(DunningAction.CALL, DunningOutcome.PROMISED, null))
                .hasMessageContaining("missing.day");
    }

    private static NewDunning done(DunningAction action, DunningOutcome outcome, @Nullable LocalDate on) {
        return new NewDunning(action, outcome, on, null);
    }
}
