package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.regulation.AxisChoice;
import io.gridkeeper.foundation.regulation.Deadlines;
import io.gridkeeper.safety.hazard.Disposition;
import io.gridkeeper.safety.hazard.GradeHazard;
import io.gridkeeper.safety.hazard.HazardCategory;
import io.gridkeeper.safety.hazard.HazardRegister;
import io.gridkeeper.safety.hazard.HazardSource;
import io.gridkeeper.safety.hazard.ReportHazard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes a fault a hazard. Who may grade in the grid gives it the notice's day at once, as far as the adopted regulation
 * allows that long; of others it is reported and graded by the grid's administrator.
 */
@Dependent
class FireHazards {

    @Inject
    private HazardRegister register;

    @Inject
    private Deadlines deadlines;

    @Inject
    private FireAccess access;

    @Inject
    private Clock clock;

    /** The number under which the fault is pursued from now on. */
    @Clause("R20-3d")
    String report(FirePlace place, CheckedItem fault, CheckPlace check) {
        var file = place.file();
        var where = file.name() + " " + file.placeText();
        var source = check.kind() == CheckKind.PATROL ? HazardSource.DAILY : HazardSource.SPECIALISED;
        var report = ReportHazard.now(
                file.gridId(),
                where.substring(0, Math.min(200, where.length())),
                Objects.requireNonNullElse(fault.note(), ""),
                HazardCategory.FIRE,
                source);
        var limit = Objects.requireNonNullElse(check.limitOn(), access.today());
        var axis = access.keeps(file.gridId()) && !limit.isBefore(access.today())
                ? axisThatAllows(limit)
                : Optional.<AxisChoice>empty();
        return axis.map(choice -> register.report(report, graded(choice, limit)))
                .orElseGet(() -> register.report(report))
                .number();
    }

    private static GradeHazard graded(AxisChoice choice, LocalDate limit) {
        return GradeHazard.general(new Disposition.ByDeadline(choice.value(), limit, null, null, null));
    }

    /** The nearest lead whose limit reaches the day. */
    private Optional<AxisChoice> axisThatAllows(LocalDate day) {
        return deadlines.choices(access.today()).stream()
                .filter(choice -> choice.period() != null)
                .filter(choice -> {
                    var due = deadlines
                            .limit(choice.value(), clock.instant(), null)
                            .due();
                    return due != null && !due.isBefore(day);
                })
                .findFirst();
    }
}
