package io.gridkeeper.safety.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.grid.PerformedKind;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.migration.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HazardDeedsTest {

    private static final Instant LATE_ON_FRIDAY = Instant.parse("2026-11-27T15:30:00Z");

    @Test
    @Clause("R07-6a")
    void countsAMajorHazardAcceptedAsApprovedOnItsDayInTheCompany() {
        var major = new DoneHazard("YH-2026-000001", HazardGrade.MAJOR, "储罐泄漏", 7, 11, LATE_ON_FRIDAY).accepted();
        var general = new DoneHazard("YH-2026-000002", HazardGrade.GENERAL, "通道堵塞", 7, 11, LATE_ON_FRIDAY);

        assertThat(major.kind()).isEqualTo(PerformedKind.MAJOR_APPROVED);
        assertThat(major.on()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(major.link()).isEqualTo("/hazard/view?number=YH-2026-000001");
        assertThat(general.accepted().kind()).isEqualTo(PerformedKind.HAZARD_ACCEPTED);
        assertThat(general.rectified().kind()).isEqualTo(PerformedKind.HAZARD_RECTIFIED);
    }

    @Test
    void asksTheDatabaseInItsWords() {
        try (var database = new TestDatabase()) {
            database.inTransaction(session -> {
                var deeds = new HazardDeeds();
                TestDatabase.inject(deeds, session);

                assertThat(deeds.acceptedBy(List.of(11L), Instant.EPOCH, LATE_ON_FRIDAY))
                        .isEmpty();
                assertThat(deeds.rectifiedBy(List.of(11L), Instant.EPOCH, LATE_ON_FRIDAY))
                        .isEmpty();
                assertThat(deeds.rectifiedBy(List.of(), Instant.EPOCH, LATE_ON_FRIDAY))
                        .isEmpty();
            });
        }
    }
}
