package io.gridkeeper.safety.hazard;

import static io.gridkeeper.safety.hazard.HazardFixtures.OFFICE;
import static io.gridkeeper.safety.hazard.HazardFixtures.SUPERVISOR;
import static io.gridkeeper.safety.hazard.HazardFixtures.acceptance;
import static io.gridkeeper.safety.hazard.HazardFixtures.by;
import static io.gridkeeper.safety.hazard.HazardFixtures.confirmed;
import static io.gridkeeper.safety.hazard.HazardFixtures.handedIn;
import static io.gridkeeper.safety.hazard.HazardFixtures.rectifyingHazard;
import static io.gridkeeper.safety.hazard.HazardFixtures.registeredHazard;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.outbox.canonical.HazardPayload;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Clause("R07-10c")
class HazardPayloadsTest {

    private static final Map<Long, String> NAMES = Map.of(1L, "李工", 2L, "王格", 3L, "赵修", 4L, "孙督", 5L, "网格办");

    @Test
    void tellsPlatformsWhoPutsItRightAndUntilWhen() {
        var told = told(rectifyingHazard());

        assertThat(told.rectification().state()).isEqualTo(HazardPayload.State.RECTIFYING);
        assertThat(told.rectification().responsible()).isEqualTo("赵修");
        assertThat(told.rectification().deadline()).isEqualTo(HazardFixtures.DUE);
        assertThat(told.rectification().costYuan()).isEqualByComparingTo("1200");
        assertThat(told.finding().finder()).isEqualTo("李工");
        assertThat(told.acceptance()).isNull();
        assertThat(told.audit().deleted()).isFalse();
    }

    @Test
    void tellsTheAcceptanceOnceItIsClosed() {
        var hazard = confirmed(handedIn(rectifyingHazard()));
        assertThat(told(hazard).rectification().state()).isEqualTo(HazardPayload.State.AWAITING_ACCEPTANCE);
        hazard.accept(acceptance(), by(SUPERVISOR));

        var acceptance = told(hazard).acceptance();

        assertThat(acceptance).isNotNull();
        assertThat(acceptance.person()).isEqualTo("孙督");
        assertThat(acceptance.comment()).isEqualTo("符合要求");
    }

    @Test
    void tellsThatAWithdrawnOneIsDeleted() {
        var hazard = rectifyingHazard();
        hazard.withdraw("重复", by(OFFICE));

        assertThat(told(hazard).audit().deleted()).isTrue();
    }

    @Test
    void survivesTheWayThroughText() {
        var told = told(rectifyingHazard());

        assertThat(HazardPayload.fromJson(told.toJson())).isEqualTo(told);
    }

    @ParameterizedTest
    @EnumSource(HazardSource.class)
    void knowsEverySource(HazardSource source) {
        assertThat(HazardPayload.Source.valueOf(source.name()).ordinal()).isEqualTo(source.ordinal());
    }

    @ParameterizedTest
    @EnumSource(HazardCategory.class)
    void knowsEveryCategory(HazardCategory category) {
        assertThat(HazardPayload.Category.valueOf(category.name()).ordinal()).isEqualTo(category.ordinal());
    }

    @Test
    void hasNothingToTellBeforeGrading() {
        assertThat(registeredHazard().handling()).isNull();
    }

    private static HazardPayload told(Hazard hazard) {
        return HazardPayloads.of(
                hazard,
                new HazardPayloads.Beside(NAMES, List.of(), "G-01", by(OFFICE).at(), "网格办"));
    }
}
