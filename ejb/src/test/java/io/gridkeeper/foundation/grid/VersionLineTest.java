package io.gridkeeper.foundation.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Clause("R07-11a")
class VersionLineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final GridVersion.Stamp STAMP = new GridVersion.Stamp("office", Instant.EPOCH);

    @Test
    void keepsYesterdayWhenTheDutyChangesToday() {
        var line = new VersionLine(7, List.of());
        line.describe(DAY, facts("patrols"), STAMP);

        var made = line.describe(DAY.plusDays(5), facts("patrols twice"), STAMP);

        assertThat(made).isPresent();
        assertThat(line.versions()).hasSize(2);
        assertThat(line.versions().getFirst().to()).isEqualTo(DAY.plusDays(4));
        assertThat(line.versions().getFirst().facts().duty()).isEqualTo("patrols");
        assertThat(line.versions().getLast().causes()).containsExactly(VersionCause.DUTY);
    }

    @Test
    void makesNoVersionWhenNothingChanged() {
        var line = new VersionLine(7, List.of());
        line.describe(DAY, facts("patrols"), STAMP);

        assertThat(line.describe(DAY.plusDays(1), facts("patrols"), STAMP)).isEmpty();
        assertThat(line.versions()).hasSize(1);
    }

    @Test
    void reachesBackToTheFirstAppointment() {
        var line = new VersionLine(7, List.of());
        line.describe(DAY, facts("patrols"), STAMP);

        line.turn(DAY.minusDays(30), Set.of(VersionCause.PERSON), STAMP);

        assertThat(line.versions()).singleElement().satisfies(version -> {
            assertThat(version.from()).isEqualTo(DAY.minusDays(30));
            assertThat(version.causes()).containsExactlyInAnyOrder(VersionCause.FOUNDED, VersionCause.PERSON);
        });
    }

    /** Whatever happens, each day from the first on lies in exactly one version, which says what was said last. */
    @Property(tries = 500)
    void partitionsTime(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int changes) {
        var random = new Random(seed);
        var line = new VersionLine(7, List.of());
        Map<LocalDate, String> said = new HashMap<>();
        var today = DAY;
        line.describe(today, facts("0"), STAMP);
        said.put(today, "0");
        for (int i = 1; i <= changes; i++) {
            if (random.nextBoolean()) {
                line.turn(today.plusDays(random.nextInt(40) - 10), Set.of(VersionCause.PERSON), STAMP);
            } else {
                today = today.plusDays(random.nextInt(3));
                line.describe(today, facts(String.valueOf(i)), STAMP);
                said.put(today, String.valueOf(i));
            }
        }

        var versions = line.versions();
        var first = versions.getFirst().from();
        @Nullable String lastSaid = "0";
        for (var day = first; day.isBefore(DAY.plusDays(90)); day = day.plusDays(1)) {
            var date = day;
            lastSaid = said.getOrDefault(date, lastSaid);
            var on = versions.stream()
                    .filter(version -> version.row(1).isOn(date))
                    .toList();
            assertThat(on).as(date.toString()).hasSize(1);
            if (!date.isBefore(DAY)) {
                assertThat(on.getFirst().facts().duty()).as(date.toString()).isEqualTo(lastSaid);
            }
        }
        assertThat(versions.getLast().to()).isNull();
    }

    private static GridFacts facts(String duty) {
        return new GridFacts("Foundry", null, null, "hall 1", null, null, duty, "");
    }
}
