package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How often a measure is checked, from which day on and whose duty it is.
 *
 * @param length how many units a cycle lasts
 * @param from first hour of a day's checks, only for cycles of hours
 * @param taskNumber number of the duty, only for the responsible of major hazard sources
 */
@Embeddable
public record CheckCycle(
        @Column(name = "cycle_length") int length,

        @Enumerated(EnumType.STRING) @Column(name = "cycle_unit", length = 8)
        CycleUnit unit,

        @Enumerated(EnumType.STRING) @Column(name = "cycle_days", length = 12)
        CheckDays days,

        @Column(name = "cycle_starts_on") LocalDate startsOn,
        @Column(name = "cycle_from") @Nullable LocalTime from,
        @Column(name = "cycle_to") @Nullable LocalTime to,

        @Enumerated(EnumType.STRING) @Column(name = "work_type", length = 12)
        WorkType workType,

        @Column(name = "task_number") @Nullable Integer taskNumber) {

    static final int LONGEST = 1000;

    /** A cycle as somebody wants it, held against the rules; the entity's own are read as they are. */
    public CheckCycle checked() {
        if (length < 1 || length > LONGEST) {
            throw Refusal.invalid("risk.refusal.cycleLength", LONGEST);
        }
        boolean hours = unit == CycleUnit.HOUR;
        if (hours && (from == null || to == null || !to.isAfter(from))) {
            throw Refusal.invalid("risk.refusal.cycleHours");
        }
        if (workType == WorkType.DAILY ? taskNumber != null : !isTaskNumber()) {
            throw Refusal.invalid("risk.refusal.taskNumber", workType.mostTasks());
        }
        return hours ? this : new CheckCycle(length, unit, days, startsOn, null, null, workType, taskNumber);
    }

    private boolean isTaskNumber() {
        return taskNumber != null && taskNumber >= 1 && taskNumber <= workType.mostTasks();
    }

    /** Every so many units on every day, as a daily duty. */
    public static CheckCycle every(int length, CycleUnit unit, CheckDays days, LocalDate startsOn) {
        return new CheckCycle(length, unit, days, startsOn, null, null, WorkType.DAILY, null);
    }
}
