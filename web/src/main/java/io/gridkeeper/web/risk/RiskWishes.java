package io.gridkeeper.web.risk;

import static io.gridkeeper.web.api.Given.need;

import io.gridkeeper.safety.risk.AssessRisk;
import io.gridkeeper.safety.risk.AssessmentStage;
import io.gridkeeper.safety.risk.CheckCycle;
import io.gridkeeper.safety.risk.CheckDays;
import io.gridkeeper.safety.risk.ControlLevel;
import io.gridkeeper.safety.risk.CycleUnit;
import io.gridkeeper.safety.risk.DescribeEvent;
import io.gridkeeper.safety.risk.DescribeMeasure;
import io.gridkeeper.safety.risk.DescribePoint;
import io.gridkeeper.safety.risk.DescribeUnit;
import io.gridkeeper.safety.risk.GradingMethod;
import io.gridkeeper.safety.risk.IdentificationKind;
import io.gridkeeper.safety.risk.MeasureSource;
import io.gridkeeper.safety.risk.MeasureSubclass;
import io.gridkeeper.safety.risk.PlanIdentification;
import io.gridkeeper.safety.risk.RiskFactors;
import io.gridkeeper.safety.risk.RiskPointKind;
import io.gridkeeper.safety.risk.WorkType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What scripts send about risks: anything may be missing, what the business needs is refused by its name. */
public final class RiskWishes {

    private RiskWishes() {}

    /** A risk point. */
    public record Point(
            @Nullable String code,
            @Nullable String name,
            @Nullable RiskPointKind kind,
            @Nullable Long gridId,
            @Nullable Long placeId,
            @Nullable Long responsibleId) {

        DescribePoint command() {
            return new DescribePoint(
                    code, need(name, "name"), need(kind, "kind"), need(gridId, "gridId"), placeId, responsibleId);
        }
    }

    /** A risk unit; the point only where a new one is added. */
    public record Unit(
            @Nullable String pointCode,
            @Nullable String name,
            @Nullable String department,
            @Nullable Long responsibleId) {

        DescribeUnit command() {
            return new DescribeUnit(
                    need(name, "name"), need(department, "department"), need(responsibleId, "responsibleId"));
        }
    }

    /** A risk event; the unit only where a new one is added. */
    public record Event(
            @Nullable Long unitId,
            @Nullable String name,
            @Nullable String consequence,
            @Nullable Long responsibleId,
            @Nullable Long identificationId) {

        DescribeEvent command() {
            return new DescribeEvent(need(name, "name"), consequence, responsibleId, identificationId);
        }
    }

    /** A control measure; the event only where a new one is added. */
    public record Measure(
            @Nullable Long eventId,
            @Nullable MeasureSource source,
            @Nullable String description,
            @Nullable MeasureSubclass subclass,
            @Nullable String detail,
            @Nullable ControlLevel controlLevel,
            @Nullable Long responsibleId,
            @Nullable String checkContent,
            @Nullable Cycle cycle) {

        DescribeMeasure command() {
            return new DescribeMeasure(
                    Objects.requireNonNullElse(source, MeasureSource.INVESTIGATION),
                    need(description, "description"),
                    need(subclass, "subclass"),
                    detail,
                    need(controlLevel, "controlLevel"),
                    responsibleId,
                    checkContent,
                    cycle == null ? null : cycle.command());
        }
    }

    /** A check cycle; every day and a daily duty unless told otherwise. */
    public record Cycle(
            @Nullable Integer length,
            @Nullable CycleUnit unit,
            @Nullable CheckDays days,
            @Nullable LocalDate startsOn,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            @Nullable WorkType workType,
            @Nullable Integer taskNumber) {

        CheckCycle command() {
            return new CheckCycle(
                            need(length, "cycle.length"),
                            need(unit, "cycle.unit"),
                            Objects.requireNonNullElse(days, CheckDays.EVERY_DAY),
                            need(startsOn, "cycle.startsOn"),
                            from,
                            to,
                            Objects.requireNonNullElse(workType, WorkType.DAILY),
                            taskNumber)
                    .checked();
        }
    }

    /** An assessment of an event. */
    public record Assessment(
            @Nullable Long eventId,
            @Nullable AssessmentStage stage,
            @Nullable GradingMethod method,
            @Nullable BigDecimal likelihood,
            @Nullable BigDecimal exposure,
            @Nullable BigDecimal consequence,
            @Nullable LocalDate on,
            @Nullable String reason) {

        AssessRisk command(LocalDate today) {
            return new AssessRisk(
                    need(stage, "stage"), factors(), Objects.requireNonNullElse(on, today), need(reason, "reason"));
        }

        RiskFactors factors() {
            return new RiskFactors(
                    need(method, "method"), need(likelihood, "likelihood"), exposure, need(consequence, "consequence"));
        }
    }

    /** A task to identify risks. */
    public record Task(
            @Nullable IdentificationKind kind,
            @Nullable String name,
            @Nullable Long gridId,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Long officerId,
            @Nullable String participants,
            @Nullable String cause) {

        PlanIdentification command() {
            return new PlanIdentification(
                    need(kind, "kind"),
                    need(name, "name"),
                    need(gridId, "gridId"),
                    need(startsOn, "startsOn"),
                    need(endsOn, "endsOn"),
                    need(officerId, "officerId"),
                    participants,
                    cause);
        }
    }

    /** A word why. */
    public record Word(@Nullable String text) {

        String words() {
            return need(text, "text");
        }
    }

    /** The id of what was just added. */
    public record Added(long id) {}
}
