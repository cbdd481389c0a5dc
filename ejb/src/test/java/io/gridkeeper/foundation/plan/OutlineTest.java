package io.gridkeeper.foundation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final PlanFrame SITE = new PlanFrame(PlanKind.PICTURE, 1000, 500, 200.0);
    private static final PlanFrame MAP = new PlanFrame(PlanKind.MAP, null, null, null);

    @Test
    void comesBackAsItWasStored() {
        var square = square(10, 10, 100);

        assertThat(Outline.read(square.wellKnownText()).corners()).isEqualTo(square.corners());
    }

    @Test
    void leavesOutALastCornerThatRepeatsTheFirst() {
        var ring = List.of(new Corner(0, 0), new Corner(9, 0), new Corner(9, 9), new Corner(0, 0));

        assertThat(Outline.through(ring, SITE).corners()).hasSize(3);
    }

    @Test
    void refusesARingThatCrossesItselfOrEnclosesNothing() {
        assertRefused("plan.refusal.crossing", new Corner(0, 0), new Corner(9, 9), new Corner(9, 0), new Corner(0, 9));
        assertRefused("plan.refusal.crossing", new Corner(0, 0), new Corner(5, 5), new Corner(9, 9));
        assertRefused("plan.refusal.corners", new Corner(0, 0), new Corner(5, 5));
    }

    @Test
    void refusesCornersOffThePlan() {
        assertRefused("plan.refusal.outside", new Corner(0, 0), new Corner(1001, 0), new Corner(9, 9));
        assertRefused("plan.refusal.outside", new Corner(0, 0), new Corner(Double.NaN, 0), new Corner(9, 9));
        assertThat(MAP.holds(new Corner(181, 0))).isFalse();
        assertThat(MAP.holds(new Corner(118.1, 36.7))).isTrue();
    }

    @Test
    void tellsTrueAreasByScaleOrByLatitude() {
        assertThat(SITE.squareMetres(square(0, 0, 100).polygon())).isEqualTo(400.0);
        assertThat(new PlanFrame(PlanKind.PICTURE, 1000, 500, null)
                        .squareMetres(square(0, 0, 100).polygon()))
                .isNull();

        var hundredth = Outline.through(
                List.of(new Corner(118, 36), new Corner(118.01, 36), new Corner(118.01, 36.01), new Corner(118, 36.01)),
                MAP);

        // 0.01° is 1,112 m to the north and 900 m to the east at 36°
        assertThat(MAP.squareMetres(hundredth.polygon())).isBetween(995_000.0, 1_005_000.0);
    }

    @Test
    void putsItsNameInside() {
        var hook = Outline.through(
                List.of(
                        new Corner(0, 0),
                        new Corner(100, 0),
                        new Corner(100, 10),
                        new Corner(10, 10),
                        new Corner(10, 100),
                        new Corner(0, 100)),
                SITE);

        var at = hook.label();

        assertThat(at.x() < 10 || at.y() < 10).isTrue();
    }

    private static void assertRefused(String key, Corner... corners) {
        assertThatThrownBy(() -> Outline.through(List.of(corners), SITE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    static Outline square(double x, double y, double side) {
        return Outline.through(
                List.of(
                        new Corner(x, y),
                        new Corner(x + side, y),
                        new Corner(x + side, y + side),
                        new Corner(x, y + side)),
                SITE);
    }
}
