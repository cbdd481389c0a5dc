package io.gridkeeper.safety.hazard;

import static io.gridkeeper.safety.hazard.HazardFixtures.DUE;
import static io.gridkeeper.safety.hazard.HazardFixtures.GRID_ADMIN;
import static io.gridkeeper.safety.hazard.HazardFixtures.OFFICE;
import static io.gridkeeper.safety.hazard.HazardFixtures.RECEIVED;
import static io.gridkeeper.safety.hazard.HazardFixtures.RECTIFIER;
import static io.gridkeeper.safety.hazard.HazardFixtures.STRANGER;
import static io.gridkeeper.safety.hazard.HazardFixtures.SUPERVISOR;
import static io.gridkeeper.safety.hazard.HazardFixtures.WORKER;
import static io.gridkeeper.safety.hazard.HazardFixtures.acceptance;
import static io.gridkeeper.safety.hazard.HazardFixtures.by;
import static io.gridkeeper.safety.hazard.HazardFixtures.confirmed;
import static io.gridkeeper.safety.hazard.HazardFixtures.handedIn;
import static io.gridkeeper.safety.hazard.HazardFixtures.limit;
import static io.gridkeeper.safety.hazard.HazardFixtures.majorHazard;
import static io.gridkeeper.safety.hazard.HazardFixtures.rectifyingHazard;
import static io.gridkeeper.safety.hazard.HazardFixtures.registeredHazard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HazardTest {

    @Test
    void waitsForItsGraderFirst() {
        var hazard = registeredHazard();

        assertThat(hazard.state()).isEqualTo(HazardState.REGISTERED);
        assertThat(hazard.routing().handlerId()).isEqualTo(GRID_ADMIN);
        assertThat(hazard.due().dueOrder()).isEqualTo(RECEIVED);
    }

    @Test
    void goesToThePersonFixedOnceGraded() {
        var hazard = rectifyingHazard();

        assertThat(hazard.state()).isEqualTo(HazardState.RECTIFYING);
        assertThat(hazard.routing().handlerId()).isEqualTo(RECTIFIER);
        assertThat(hazard.routing().leadPersonId()).isEqualTo(SUPERVISOR);
        assertThat(hazard.due().dueOn()).isEqualTo(DUE);
        assertThat(hazard.due().clause()).isEqualTo("R05-3a");
    }

    @Test
    void leavesEveryStepInItsHistoryWithStates() {
        var hazard = confirmed(handedIn(rectifyingHazard()));
        hazard.accept(acceptance(), by(SUPERVISOR));

        var news = hazard.takeNews();

        assertThat(news)
                .extracting(HistoryEntry::action)
                .containsExactly(
                        HazardAction.REPORT,
                        HazardAction.GRADE,
                        HazardAction.ROUTE,
                        HazardAction.RECTIFY,
                        HazardAction.CONFIRM,
                        HazardAction.ACCEPT);
        assertThat(news).extracting(HistoryEntry::sequence).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(news.getLast().from()).isEqualTo(HazardState.AWAITING_ACCEPTANCE);
        assertThat(news.getLast().to()).isEqualTo(HazardState.CLOSED);
        assertThat(hazard.takeNews()).isEmpty();
    }

    @Test
    @Clause({"R06-D4a", "R12-6.3b", "R04-4.2a"})
    void closesOnTheSpotInOneGo() {
        var hazard = registeredHazard();
        hazard.countPhotos(PhotoMoment.AFTER, 1);

        hazard.closeOnTheSpot(new Disposition.OnTheSpot("当场关好箱门", List.of(), null), by(GRID_ADMIN));

        assertThat(hazard.state()).isEqualTo(HazardState.CLOSED);
        assertThat(hazard.outcome().closedAt()).isNotNull();
        assertThat(hazard.routing().handlerId()).isNull();
    }

    @Test
    void refusesToCloseWithoutEvidence() {
        var spot = new Disposition.OnTheSpot("当场关好箱门", List.of(), null);

        refused("hazard.refusal.noEvidence", () -> registeredHazard().closeOnTheSpot(spot, by(GRID_ADMIN)));
        refused(
                "hazard.refusal.noEvidence",
                () -> rectifyingHazard().rectify(new RectifyHazard("已修", List.of(), null), SUPERVISOR, by(RECTIFIER)));
    }

    @Test
    void takesAReasonedStatementForAPicture() {
        var hazard = rectifyingHazard();

        hazard.rectify(new RectifyHazard("已修", List.of(), "防爆区内禁止拍照"), SUPERVISOR, by(RECTIFIER));

        assertThat(hazard.state()).isEqualTo(HazardState.AWAITING_ACCEPTANCE);
        assertThat(hazard.routing().handlerId()).isEqualTo(SUPERVISOR);
    }

    @Test
    void refusesToHandInBeforeAllFiveAreFixed() {
        var hazard = rectifyingHazard();
        hazard.fixFive(new FiveFixed(RECTIFIER, "更换电缆", BigDecimal.ZERO, null, null, null, null), by(GRID_ADMIN));

        refused("hazard.refusal.fiveFixed", () -> handedIn(hazard));
    }

    @Test
    void refusesAcceptanceByItsRectifier() {
        var hazard = confirmed(handedIn(rectifyingHazard()));

        refused("hazard.refusal.ownAcceptance", () -> hazard.accept(acceptance(), by(RECTIFIER)));
    }

    @Test
    @Clause({"R02-2.1.3a", "R02-2.1.3b", "R02-2.1.3c", "R04-3.4d"})
    void refusesToCloseBeforeTheFirstContactConfirmed() {
        var hazard = handedIn(rectifyingHazard());

        var refusal = refused("hazard.refusal.notConfirmed", () -> hazard.accept(acceptance(), by(SUPERVISOR)));

        assertThat(refusal.clause()).contains("R02-2.1.3c");
    }

    @Test
    @Clause("R02-2.1.3c")
    void isConfirmedByTheFirstContactWhoAcceptsItHimself() {
        var hazard = handedIn(rectifyingHazard());

        hazard.accept(new AcceptHazard("合格", "已修好"), by(GRID_ADMIN));

        assertThat(hazard.state()).isEqualTo(HazardState.CLOSED);
        assertThat(hazard.outcome().confirmedAt()).isNotNull();
    }

    @Test
    void owesNobodyFeedbackWhoReportedToHimself() {
        var hazard = Hazard.register(
                HazardFixtures.registration(GRID_ADMIN, GRID_ADMIN), HazardGrade.GENERAL, GRID_ADMIN, by(GRID_ADMIN));
        hazard.startRectification(
                GradeHazard.general(Disposition.ByDeadline.within("UNIT", HazardFixtures.fiveFixed())),
                limit(DUE),
                SUPERVISOR,
                by(GRID_ADMIN));

        handedIn(hazard).accept(acceptance(), by(SUPERVISOR));

        assertThat(hazard.state()).isEqualTo(HazardState.CLOSED);
    }

    @Test
    void countsReturnsAndAsksForNewEvidence() {
        var hazard = handedIn(rectifyingHazard());

        hazard.returnForRework("箱门仍松动", by(SUPERVISOR));

        assertThat(hazard.state()).isEqualTo(HazardState.RECTIFYING);
        assertThat(hazard.outcome().returns()).isEqualTo(1);
        assertThat(hazard.routing().handlerId()).isEqualTo(RECTIFIER);
        refused(
                "hazard.refusal.noEvidence",
                () -> hazard.rectify(new RectifyHazard("再次紧固", List.of(), null), SUPERVISOR, by(RECTIFIER)));
    }

    @Test
    @Clause({"R12-3.1.3a", "R12-4.5a"})
    void isHandedOnTwiceAndThenOnlyByTheOffice() {
        var hazard = rectifyingHazard();
        hazard.transfer(new TransferHazard(SUPERVISOR, "非本班组设备"), 2, by(RECTIFIER));
        hazard.transfer(new TransferHazard(STRANGER, "设备已移交"), 2, by(SUPERVISOR));

        var refusal = refused(
                "hazard.refusal.transfers",
                () -> hazard.transfer(new TransferHazard(RECTIFIER, "再转"), 2, by(STRANGER)));
        hazard.transfer(new TransferHazard(null, "请网格办指派"), 2, by(STRANGER));
        hazard.assign(new AssignHazard(RECTIFIER, "设备归属已核实"), by(OFFICE));

        assertThat(refusal.clause()).contains("R12-3.1.3a");
        assertThat(hazard.routing().handlerId()).isEqualTo(RECTIFIER);
        assertThat(hazard.routing().transfers()).isEqualTo(2);
    }

    @Test
    @Clause({"R05-3c", "R18-3c"})
    void isLateWithReasonWhenTheReasonCameBeforeTheLimit() {
        var hazard = rectifyingHazard();

        hazard.askExtension(new AskExtension(DUE.plusDays(5), "备件未到"), by(RECTIFIER, DUE));

        assertThat(hazard.due().on(DUE)).isEqualTo(Punctuality.ON_TIME);
        assertThat(hazard.due().on(DUE.plusDays(1))).isEqualTo(Punctuality.LATE_WITH_REASON);
        assertThat(rectifyingHazard().due().on(DUE.plusDays(1))).isEqualTo(Punctuality.OVERDUE);
    }

    @Test
    @Clause({"R05-3c", "R18-3c"})
    void refusesAnExtensionAskedAfterTheLimit() {
        var wish = new AskExtension(DUE.plusDays(5), "备件未到");

        var refusal = refused(
                "hazard.refusal.extensionAfterLimit",
                () -> rectifyingHazard().askExtension(wish, by(RECTIFIER, DUE.plusDays(1))));

        assertThat(refusal.clause()).contains("R05-3a");
    }

    @Test
    @Clause("R04-3.4a")
    void movesTheDueDateWhenSomebodyElseGrantsTheExtension() {
        var hazard = rectifyingHazard();
        var wish = new AskExtension(DUE.plusDays(5), "备件未到");
        hazard.askExtension(wish, by(RECTIFIER));
        var extension = new HazardExtension(0, wish, RECTIFIER, by(RECTIFIER).at());

        refused(
                "hazard.refusal.ownExtension",
                () -> hazard.decideExtension(extension, new DecideExtension(true, null), by(RECTIFIER)));
        hazard.decideExtension(extension, new DecideExtension(true, null), by(GRID_ADMIN));

        assertThat(hazard.due().dueOn()).isEqualTo(DUE.plusDays(5));
        assertThat(hazard.due().firstDueOn()).isEqualTo(DUE);
    }

    @Test
    @Clause({"R05-3a", "R18-3a"})
    void isCountedAgainButNeverEarlierThanWasTold() {
        var hazard = rectifyingHazard();

        assertThat(hazard.recount(limit(DUE.minusDays(1)), by(OFFICE))).isFalse();
        assertThat(hazard.due().dueOn()).isEqualTo(DUE);
        assertThat(hazard.recount(limit(DUE.plusDays(3)), by(OFFICE))).isTrue();
        assertThat(hazard.due().dueOn()).isEqualTo(DUE.plusDays(3));
        assertThat(hazard.takeNews().getLast().action()).isEqualTo(HazardAction.MOVE_DUE_DATE);
    }

    @Test
    void keepsTheDayAPersonFixed() {
        var hazard = registeredHazard();
        var way = new Disposition.ByDeadline("UNIT", DUE.minusDays(2), null, null, HazardFixtures.fiveFixed());
        hazard.startRectification(GradeHazard.general(way), limit(DUE), SUPERVISOR, by(GRID_ADMIN));

        assertThat(hazard.recount(limit(DUE.plusDays(3)), by(OFFICE))).isFalse();
        assertThat(hazard.due().dueOn()).isEqualTo(DUE.minusDays(2));
    }

    @Test
    void refusesADayAfterTheLimitOrNoneWhereTheRegulationGivesNone() {
        var late = new Disposition.ByDeadline("UNIT", DUE.plusDays(1), null, null, null);
        var open = new Disposition.ByDeadline("UNIT", null, null, null, null);

        refused(
                "hazard.refusal.dueAfterLimit",
                () -> registeredHazard()
                        .startRectification(GradeHazard.general(late), limit(DUE), null, by(GRID_ADMIN)));
        refused(
                "hazard.missing.dueOn",
                () -> registeredHazard()
                        .startRectification(GradeHazard.general(open), limit(null), null, by(GRID_ADMIN)));
    }

    @Test
    @Clause("R02-2.1.2b")
    void closesAMajorHazardOnlyAfterRegulatorAndWorkersWereTold() {
        var hazard = confirmed(handedIn(majorHazard()));

        refused("hazard.refusal.notDisclosed", () -> hazard.accept(acceptance(), by(OFFICE)));
        hazard.tellRegulator("已书面报告应急局", by(OFFICE));
        refused("hazard.refusal.notDisclosed", () -> hazard.accept(acceptance(), by(OFFICE)));
        hazard.tellWorkers("职代会联席会议通报", by(OFFICE));
        hazard.accept(acceptance(), by(OFFICE));

        assertThat(hazard.state()).isEqualTo(HazardState.CLOSED);
    }

    @Test
    @Clause("R02-2.1.2b")
    void refusesToCloseAMajorHazardOnTheSpot() {
        var spot = new Disposition.OnTheSpot("当场整改", List.of(), "说明");

        refused("hazard.refusal.majorOnTheSpot", () -> new GradeHazard(HazardGrade.MAJOR, "无证", spot));
        refused("hazard.missing.majorReason", () -> new GradeHazard(HazardGrade.MAJOR, " ", spot));
    }

    @Test
    void tellsTheSecondOfTwoPeopleThatItIsClosedAlready() {
        var hazard = confirmed(handedIn(rectifyingHazard()));
        hazard.accept(acceptance(), by(SUPERVISOR));

        var refusal = refused("hazard.refusal.nowIn.CLOSED", () -> hazard.accept(acceptance(), by(OFFICE)));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void isWithdrawnWhileNobodyHasHandedAnythingIn() {
        var hazard = registeredHazard();

        hazard.withdraw("重复上报", by(WORKER));

        assertThat(hazard.state()).isEqualTo(HazardState.WITHDRAWN);
        refused(
                "hazard.refusal.nowIn.AWAITING_ACCEPTANCE",
                () -> handedIn(rectifyingHazard()).withdraw("不是隐患", by(OFFICE)));
    }

    private static Refusal refused(String key, ThrowingCallable action) {
        var caught = new Refusal[1];
        assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            caught[0] = refusal;
        });
        return caught[0];
    }
}
