package io.gridkeeper.duty.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.grid.PerformedKind;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.migration.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServicesOfMembersTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    @Test
    void asksTheDatabaseInItsWords() {
        try (var database = new TestDatabase()) {
            database.inTransaction(session -> {
                var stored = new Services();
                TestDatabase.inject(stored, session);

                assertThat(stored.owed(List.of(7L), FIRST, LAST)).isEmpty();
                assertThat(stored.owed(List.of(), FIRST, LAST)).isEmpty();
                assertThat(stored.contacts(List.of(7L), LAST)).isEmpty();
                assertThat(stored.answeredFor(List.of(11L), FIRST, LAST)).isEmpty();
                assertThat(stored.answeredFor(List.of(), FIRST, LAST)).isEmpty();
            });
        }
    }

    @Test
    @Clause("R07-6a")
    void countsAServiceOnceItIsAnsweredAndSaysNothingOfHealth() {
        var health = new DoneService(ServiceKind.HEALTH, 11, FIRST, 7, "复查").performed();
        var other = new DoneService(ServiceKind.TECHNOLOGY, 11, FIRST, 7, "请教").performed();

        assertThat(health.kind()).isEqualTo(PerformedKind.SERVICE);
        assertThat(health.what()).isNull();
        assertThat(other.what()).isEqualTo("请教");
        assertThat(other.on()).isEqualTo(FIRST);
    }
}
