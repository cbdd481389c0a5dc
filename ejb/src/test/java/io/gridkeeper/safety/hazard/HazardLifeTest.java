package io.gridkeeper.safety.hazard;

import static io.gridkeeper.safety.hazard.HazardFixtures.DUE;
import static io.gridkeeper.safety.hazard.HazardFixtures.GRID_ADMIN;
import static io.gridkeeper.safety.hazard.HazardFixtures.OFFICE;
import static io.gridkeeper.safety.hazard.HazardFixtures.RECTIFIER;
import static io.gridkeeper.safety.hazard.HazardFixtures.SUPERVISOR;
import static io.gridkeeper.safety.hazard.HazardFixtures.WORKER;
import static io.gridkeeper.safety.hazard.HazardFixtures.by;
import static io.gridkeeper.safety.hazard.HazardFixtures.fiveFixed;
import static io.gridkeeper.safety.hazard.HazardFixtures.limit;
import static io.gridkeeper.safety.hazard.HazardFixtures.registeredHazard;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people do, in whatever order, a hazard is never in a state it must not be in. */
class HazardLifeTest {

    private static final Set<String> STEPS = Set.of(
            "gradeGeneral",
            "gradeMajor",
            "spot",
            "five",
            "fiveLess",
            "transfer",
            "office",
            "assign",
            "photo",
            "rectify",
            "accept",
            "acceptOwn",
            "return",
            "confirm",
            "extend",
            "regulator",
            "workers",
            "escalate",
            "recount",
            "withdraw");

    @Property(tries = 2000)
    void neverReachesAnIllegalState(@ForAll("steps") List<String> steps) {
        var done = new ArrayList<String>();
        var hazard = registeredHazard();

        for (var step : steps) {
            var before = hazard.state();
            try {
                take(hazard, step);
                done.add(step);
            } catch (Refusal rolledBack) {
                hazard = after(done);
            }
            holds(hazard, before);
        }
        assertThat(hazard.changeNumber()).isEqualTo(hazard.takeNews().size());
    }

    /** What the database gives back after a refusal: the hazard as the steps before left it. */
    private static Hazard after(List<String> done) {
        var hazard = registeredHazard();
        done.forEach(step -> take(hazard, step));
        return hazard;
    }

    private static void holds(Hazard hazard, HazardState before) {
        boolean ended = before == HazardState.CLOSED || before == HazardState.WITHDRAWN;
        assertThat(!ended || hazard.state() == before)
                .as("what ended stays ended")
                .isTrue();
        assertThat(hazard.state() == HazardState.CLOSED)
                .isEqualTo(hazard.outcome().closedAt() != null);
        if (!hazard.state().isOpen()) {
            assertThat(hazard.routing().handlerId()).isNull();
        }
        if (hazard.state() == HazardState.RECTIFYING || hazard.state() == HazardState.AWAITING_ACCEPTANCE) {
            assertThat(hazard.due().dueOn()).isNotNull();
            assertThat(hazard.due().clause()).isNotNull();
        }
        if (hazard.state() == HazardState.CLOSED) {
            assertThat(hazard.outcome().isProven()).isTrue();
            assertThat(hazard.disclosure().isSettled()).isTrue();
            assertThat(hazard.handling() == HazardHandling.ON_THE_SPOT
                            || !hazard.outcome()
                                    .acceptedById()
                                    .equals(hazard.outcome().rectifiedById()))
                    .isTrue();
        }
        assertThat(hazard.routing().transfers()).isLessThanOrEqualTo(2);
    }

    private static void take(Hazard hazard, String step) {
        var way = Disposition.ByDeadline.within("UNIT", fiveFixed());
        switch (step) {
            case "gradeGeneral" ->
                hazard.startRectification(GradeHazard.general(way), limit(DUE), SUPERVISOR, by(GRID_ADMIN));
            case "gradeMajor" -> {
                hazard.startRectification(GradeHazard.major("无证", way), limit(DUE), SUPERVISOR, by(GRID_ADMIN));
                hazard.oweDisclosure(DUE, by(GRID_ADMIN));
            }
            case "spot" -> hazard.closeOnTheSpot(new Disposition.OnTheSpot("关好", List.of(), "说明"), by(GRID_ADMIN));
            case "five" -> hazard.fixFive(fiveFixed(), by(GRID_ADMIN));
            case "fiveLess" -> hazard.fixFive(FiveFixed.personOnly(RECTIFIER, null), by(GRID_ADMIN));
            case "transfer" -> hazard.transfer(new TransferHazard(SUPERVISOR, "转"), 2, by(RECTIFIER));
            case "office" -> hazard.transfer(new TransferHazard(null, "转网格办"), 2, by(RECTIFIER));
            case "assign" -> hazard.assign(new AssignHazard(RECTIFIER, "指派"), by(OFFICE));
            case "photo" -> {
                hazard.photoAdded(by(RECTIFIER));
                hazard.countPhotos(PhotoMoment.AFTER, 1);
            }
            case "rectify" -> hazard.rectify(new RectifyHazard("已修", List.of(), null), SUPERVISOR, by(RECTIFIER));
            case "accept" -> hazard.accept(new AcceptHazard("合格", null), by(OFFICE));
            case "acceptOwn" -> hazard.accept(new AcceptHazard("合格", null), by(RECTIFIER));
            case "return" -> hazard.returnForRework("不合格", by(SUPERVISOR));
            case "confirm" -> hazard.giveFeedback(new GiveFeedback("已看过", true), by(GRID_ADMIN));
            case "extend" -> hazard.askExtension(new AskExtension(DUE.plusDays(2), "备件"), by(RECTIFIER));
            case "regulator" -> hazard.tellRegulator("已报", by(OFFICE));
            case "workers" -> hazard.tellWorkers("已通报", by(OFFICE));
            case "escalate" ->
                hazard.escalate("R05-3c", new Act(null, by(WORKER).at()));
            case "recount" ->
                hazard.recount(limit(DUE.plusDays(1)), new Act(null, by(WORKER).at()));
            default -> hazard.withdraw("重复", by(WORKER));
        }
    }

    @Provide
    Arbitrary<List<String>> steps() {
        return Arbitraries.of(STEPS).list().ofMinSize(1).ofMaxSize(25);
    }
}
