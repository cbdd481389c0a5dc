package io.gridkeeper.duty.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.migration.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlatformDayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Test
    @Clause("R11-2.4.1b")
    void showsSixOfSixSignedAndTheBackupOfTheNightAsDone() {
        try (var database = new TestDatabase()) {
            database.inTransaction(em -> {
                var log = new PlatformLog();
                TestDatabase.inject(log, em);
                log.add(new BackupEnd(at(MONDAY, 2), 1_200_000_001));
                for (var item : PlatformItem.values()) {
                    log.add(new PlatformSignature(MONDAY, new SignItem(item, " "), "吴凡", at(MONDAY, 9)));
                }
                log.flush();
                em.clear();

                var monday = log.day(MONDAY);
                assertThat(monday.items()).extracting(ItemRow::item).containsExactly(PlatformItem.values());
                assertThat(monday.items()).allSatisfy(item -> {
                    assertThat(item.by()).isEqualTo("吴凡");
                    assertThat(item.finding()).isNull();
                });
                assertThat(monday.getSigned()).isEqualTo(6);
                assertThat(monday.isComplete()).isTrue();
                assertThat(monday.isBackedUp()).isTrue();
                var backup = monday.backup();
                assertThat(backup == null ? 0 : backup.getMegabytes()).isEqualTo(1201);

                var tuesday = log.day(MONDAY.plusDays(1));
                assertThat(tuesday.getSigned()).isZero();
                assertThat(tuesday.isBackedUp()).isFalse();
            });
        }
    }

    @Test
    void countsTheLastBackupFromNoonToNoonAsThatOfTheNight() {
        var evening = new BackupRow(at(MONDAY.minusDays(1), 23), 5);
        var morning = new BackupRow(at(MONDAY, 3), 6);
        var afternoon = new BackupRow(at(MONDAY, 14), 7);
        var all = List.of(morning, evening, afternoon);

        assertThat(PlatformDay.of(MONDAY, List.of(), all).backup()).isEqualTo(morning);
        assertThat(PlatformDay.of(MONDAY.plusDays(1), List.of(), all).backup()).isEqualTo(afternoon);
        assertThat(PlatformDay.of(MONDAY.minusDays(1), List.of(), all).backup()).isNull();
    }

    @Test
    void takesNoEmptyBackup() {
        assertThatThrownBy(() -> new BackupEnd(Instant.EPOCH, 0)).isInstanceOf(Refusal.class);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 10).atZone(CompanyClock.ZONE).toInstant();
    }
}
