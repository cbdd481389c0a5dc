package io.gridkeeper.foundation.outbox.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridkeeper.foundation.outbox.canonical.HazardPayload.Acceptance;
import io.gridkeeper.foundation.outbox.canonical.HazardPayload.Audit;
import io.gridkeeper.foundation.outbox.canonical.HazardPayload.Category;
import io.gridkeeper.foundation.outbox.canonical.HazardPayload.Extras;
import io.gridkeeper.foundation.outbox.canonical.HazardPayload.Finding;
import io.gridkeeper.foundation.outbox.canonical.HazardPayload.Handling;
import io.gridkeeper.foundation.outbox.canonical.HazardPayload.Level;
import io.gridkeeper.foundation.outbox.canonical.HazardPayload.Links;
import io.gridkeeper.foundation.outbox.canonical.HazardPayload.Photos;
import io.gridkeeper.foundation.outbox.canonical.HazardPayload.Rectification;
import io.gridkeeper.foundation.outbox.canonical.HazardPayload.RegisteredBy;
import io.gridkeeper.foundation.outbox.canonical.HazardPayload.Source;
import io.gridkeeper.foundation.outbox.canonical.HazardPayload.State;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HazardPayloadTest {

    private static final Instant FOUND = Instant.parse("2026-09-25T02:30:00Z");

    @Test
    void readsBackWhatItWrites() {
        var payload = accepted();

        assertThat(HazardPayload.fromJson(payload.toJson())).isEqualTo(payload);
    }

    @Test
    void writesTheSameTextForTheSameContent() {
        assertThat(accepted().toJson()).isEqualTo(accepted().toJson());
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(accepted().toJson()).doesNotContain("riskMeasureId").doesNotContain("null");
    }

    @Test
    void refusesAnAcceptedHazardWithoutAcceptance() {
        assertThatIllegalArgumentException().isThrownBy(() -> hazard(State.ACCEPTED, null, LocalDate.of(2026, 9, 30)));
    }

    @Test
    void refusesADeadlineHazardWithoutDeadline() {
        assertThatIllegalArgumentException().isThrownBy(() -> hazard(State.RECTIFYING, null, null));
    }

    @Test
    void refusesAnUnknownCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HazardPayload.fromJson(accepted().toJson().replace("MAJOR", "HUGE")));
    }

    private static HazardPayload accepted() {
        return hazard(
                State.ACCEPTED, new Acceptance("王芳", FOUND.plusSeconds(3600), "已整改到位"), LocalDate.of(2026, 9, 30));
    }

    private static HazardPayload hazard(State state, Acceptance acceptance, LocalDate deadline) {
        return new HazardPayload(
                "0b9f0f0e-6b1c-4f0e-9d5c-2f7a3f1d9a01",
                "YH-2026-000123",
                new Finding(
                        "配电箱门未关",
                        "二车间配电箱门未关闭，有触电危险",
                        Level.MAJOR,
                        Source.DAILY,
                        Category.ELECTRICAL,
                        RegisteredBy.OTHER,
                        FOUND,
                        "李强"),
                new Rectification(
                        state, Handling.BY_DEADLINE, null, "加锁并挂牌", new BigDecimal("1250.50"), "赵刚", deadline),
                acceptance,
                new Photos(List.of(11L), List.of(12L), List.of()),
                Links.toRiskObject("G-07"),
                Extras.NONE,
                new Audit(false, FOUND, "李强", FOUND.plusSeconds(60), "赵刚"));
    }
}
