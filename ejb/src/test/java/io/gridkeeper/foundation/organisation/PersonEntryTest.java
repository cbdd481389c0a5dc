package io.gridkeeper.foundation.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonEntryTest {

    private static final LocalDate LEFT = LocalDate.of(2026, 10, 31);

    @Test
    void leavesWhoHasLeftGoneWhereTheRosterDoesNotSay() {
        assertThat(entry(null, false).over(LEFT).leftOn()).isEqualTo(LEFT);
        assertThat(entry(null, false).over(LEFT).active()).isFalse();
        assertThat(entry(null, false).over(null).active()).isTrue();
    }

    @Test
    void takesADayOfItsOwnAndTheWordThatSomebodyIsBack() {
        assertThat(entry(LEFT.plusDays(3), false).over(LEFT).leftOn()).isEqualTo(LEFT.plusDays(3));
        assertThat(entry(null, true).over(LEFT).active()).isTrue();
    }

    private static PersonEntry entry(@Nullable LocalDate leftOn, boolean returns) {
        return new PersonEntry("E1", "王磊", "U1", "车间主任", null, leftOn, returns);
    }
}
