package io.gridkeeper.marketing.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import org.junit.jupiter.api.Test;

@Clause("R14-1c")
class DestinationTest {

    @Test
    void readsOneWayOfFour() {
        assertThat(Destination.of(" 370102 ", "", null, null, null)).isEqualTo(new Destination.Unit("370102"));
        assertThat(Destination.of(null, "和平路12号", null, null, " ")).isEqualTo(new Destination.Address("和平路12号"));
        assertThat(Destination.of(null, null, 117.1, 36.7, null)).isEqualTo(new Destination.Point(117.1, 36.7));
        assertThat(Destination.of(null, null, null, null, "S-01")).isEqualTo(new Destination.Grid("S-01"));
    }

    @Test
    void refusesNoneTwoAndHalfAPoint() {
        assertThatThrownBy(() -> Destination.of(null, " ", null, null, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Destination.of("370102", null, null, null, "S-01"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Destination.of(null, null, 117.1, null, null)).isInstanceOf(Refusal.class);
    }
}
