package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.regulation.Lead;
import io.gridkeeper.foundation.regulation.Limit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People and hazards that the tests speak of. */
final class HazardFixtures {

    static final long WORKER = 1;
    static final long GRID_ADMIN = 2;
    static final long RECTIFIER = 3;
    static final long SUPERVISOR = 4;
    static final long OFFICE = 5;
    static final long STRANGER = 6;

    static final LocalDate RECEIVED = LocalDate.of(2026, 9, 23);
    static final LocalDate DUE = LocalDate.of(2026, 9, 28);

    private HazardFixtures() {}

    static Act by(long person) {
        return by(person, RECEIVED);
    }

    static Act by(long person, LocalDate day) {
        return new Act(person, noon(day));
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(CompanyClock.ZONE).toInstant();
    }

    static Limit limit(@Nullable LocalDate due) {
        return new Limit(
                "UNIT",
                due,
                false,
                "R05-3a",
                1,
                Lead.SAFETY_RESPONSIBLE,
                null,
                true,
                "regulation.limit.working",
                List.of("3"));
    }

    static FiveFixed fiveFixed() {
        return FiveFixed.of(RECTIFIER, "更换破损电缆", new BigDecimal("1200.00"), "停电挂牌后作业");
    }

    static Registration registration(long reporter, long firstContact) {
        return new Registration(
                "YH-2026-000001",
                "7d0f4f3a-0000-4000-8000-000000000001",
                null,
                HazardCategory.ELECTRICAL,
                HazardSource.DAILY,
                "配电箱门缺失，电缆破损有漏电危险",
                new HazardPlace(10, 20L, null, "二车间东门"),
                reporter,
                firstContact,
                noon(RECEIVED),
                noon(RECEIVED),
                null);
    }

    static Hazard registeredHazard() {
        return Hazard.register(registration(WORKER, GRID_ADMIN), HazardGrade.GENERAL, GRID_ADMIN, by(WORKER));
    }

    static Hazard rectifyingHazard() {
        var hazard = registeredHazard();
        hazard.startRectification(
                GradeHazard.general(Disposition.ByDeadline.within("UNIT", fiveFixed())),
                limit(DUE),
                SUPERVISOR,
                by(GRID_ADMIN));
        return hazard;
    }

    static Hazard majorHazard() {
        var hazard = registeredHazard();
        hazard.startRectification(
                GradeHazard.major("特种作业无证", Disposition.ByDeadline.within("UNIT", fiveFixed())),
                limit(DUE),
                SUPERVISOR,
                by(GRID_ADMIN));
        hazard.oweDisclosure(DUE, new Act(null, noon(RECEIVED)));
        return hazard;
    }

    static Hazard handedIn(Hazard hazard) {
        hazard.countPhotos(PhotoMoment.AFTER, 1);
        hazard.rectify(new RectifyHazard("已更换电缆并加装箱门", List.of(), null), SUPERVISOR, by(RECTIFIER));
        return hazard;
    }

    static Hazard confirmed(Hazard hazard) {
        hazard.giveFeedback(new GiveFeedback("已修好，到现场看过", true), by(GRID_ADMIN));
        return hazard;
    }

    static AcceptHazard acceptance() {
        return new AcceptHazard("符合要求", null);
    }
}
