package io.gridkeeper.duty.worklog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.grid.Performed;
import io.gridkeeper.foundation.grid.PerformedKind;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@Clause("R08-2a")
class WorkLogTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final long QIAN = 11;

    @Test
    void keepsTheRegularPostOfItsDayAndCountsItsTasks() {
        var entry = WorkLog.write(QIAN, wish(PerformedKind.POST_TASK, 6), "值班长", MONDAY);

        assertThat(entry.row("钱伟", "铸造车间", MONDAY).postTitle()).isEqualTo("值班长");
        assertThat(entry.performed())
                .isEqualTo(new Performed(PerformedKind.POST_TASK, QIAN, MONDAY, 7, 6, "交接班", null));
    }

    @Test
    void isCorrectedUntilItsMonthEnds() {
        var entry = WorkLog.write(QIAN, wish(PerformedKind.SURVEY, 2), null, MONDAY);

        entry.correct(3, " 入户 ", LAST);

        assertThat(entry.performed().count()).isEqualTo(3);
        assertThat(entry.performed().what()).isEqualTo("入户");
        assertThat(entry.row("钱伟", "铸造车间", LAST).correctable()).isTrue();
        assertThat(entry.row("钱伟", "铸造车间", LAST.plusDays(1)).correctable()).isFalse();
        assertThat(entry.row("钱伟", "铸造车间", null).correctable()).isFalse();
        assertThat(entry.row("钱伟", "铸造车间", null).correctableUntil()).isEqualTo(LAST);
        refused(() -> entry.correct(4, null, LAST.plusDays(1)), "worklog.refusal.fixed");
    }

    @Test
    void isNotWrittenForADayToComeOrAMonthThatHasEnded() {
        var wish = wish(PerformedKind.SURVEY, 2);

        refused(() -> WorkLog.write(QIAN, wish, null, MONDAY.minusDays(1)), "worklog.refusal.future");
        refused(() -> WorkLog.write(QIAN, wish, null, LAST.plusDays(1)), "worklog.refusal.fixed");
    }

    @Test
    void holdsNothingThatOtherRecordsCount() {
        refused(() -> wish(PerformedKind.CHECK, 2), "worklog.refusal.kind");
        refused(() -> wish(PerformedKind.SURVEY, 0), "worklog.refusal.tasks");
        refused(() -> wish(PerformedKind.SURVEY, 501), "worklog.refusal.tasks");
    }

    private static WriteLog wish(PerformedKind kind, int tasks) {
        return new WriteLog(MONDAY, kind, 7, tasks, "交接班");
    }

    private static void refused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.clause()).contains("R08-2a");
        });
    }
}
