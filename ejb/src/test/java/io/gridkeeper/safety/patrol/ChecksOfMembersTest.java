package io.gridkeeper.safety.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.migration.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksOfMembersTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 3);
    private static final Instant EVENING = CompanyClock.endOf(TUESDAY);

    @Test
    @Clause("R12-3.1.6a")
    void aCheckLetPassIsAnAbsenceAndOneWithAReasonIsNot() {
        var missed = ChecksOfMembers.matter(new OwedCheck(11, EVENING, CheckState.MISSED, null));
        var excused = ChecksOfMembers.matter(new OwedCheck(11, EVENING, CheckState.DONE, CheckResult.NOT_CHECKED));

        assertThat(missed.absent()).isTrue();
        assertThat(missed.dueOn()).isEqualTo(TUESDAY);
        assertThat(excused.absent()).isFalse();
        assertThat(excused.done()).isFalse();
    }

    @Test
    @Clause("R12-4.4b")
    void aCheckThatFoundAHazardIsDone() {
        assertThat(ChecksOfMembers.matter(new OwedCheck(11, EVENING, CheckState.DONE, CheckResult.HAZARD_FOUND))
                        .done())
                .isTrue();
    }

    @Test
    void asksTheDatabaseInItsWords() {
        try (var database = new TestDatabase()) {
            database.inTransaction(session -> {
                var checks = new Checks();
                TestDatabase.inject(checks, session);

                assertThat(checks.owed(List.of(7L), Instant.EPOCH, EVENING)).isEmpty();
                assertThat(checks.owed(List.of(), Instant.EPOCH, EVENING)).isEmpty();
            });
        }
    }
}
