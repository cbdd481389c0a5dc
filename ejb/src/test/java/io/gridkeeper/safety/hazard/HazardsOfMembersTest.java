package io.gridkeeper.safety.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.migration.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HazardsOfMembersTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    @Test
    void asksTheDatabaseInItsWords() {
        try (var database = new TestDatabase()) {
            database.inTransaction(session -> {
                var stored = new Hazards();
                TestDatabase.inject(stored, session);

                assertThat(stored.owed(List.of(7L), FIRST, LAST)).isEmpty();
                assertThat(stored.owed(List.of(), FIRST, LAST)).isEmpty();
            });
        }
    }
}
