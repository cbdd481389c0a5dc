package io.gridkeeper.web.risk;

import io.gridkeeper.safety.risk.CheckCycle;
import io.gridkeeper.safety.risk.CheckDays;
import io.gridkeeper.safety.risk.CycleUnit;
import io.gridkeeper.safety.risk.WorkType;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** How often a measure is checked; no length means never. */
@Named
@RequestScoped
public class CycleForm {

    @Inject
    private Times times;

    private @Nullable Integer length;
    private CycleUnit unit = CycleUnit.DAY;
    private CheckDays days = CheckDays.EVERY_DAY;
    private LocalDate startsOn = LocalDate.EPOCH;
    private @Nullable LocalTime from;
    private @Nullable LocalTime to;
    private WorkType workType = WorkType.DAILY;
    private @Nullable Integer taskNumber;

    @PostConstruct
    void begin() {
        startsOn = times.getToday();
    }

    void fill(@Nullable CheckCycle cycle) {
        if (cycle != null) {
            length = cycle.length();
            unit = cycle.unit();
            days = cycle.days();
            startsOn = cycle.startsOn();
            from = cycle.from();
            to = cycle.to();
            workType = cycle.workType();
            taskNumber = cycle.taskNumber();
        }
    }

    @Nullable
    CheckCycle cycle() {
        return length == null
                ? null
                : new CheckCycle(length, unit, days, startsOn, from, to, workType, taskNumber).checked();
    }

    public @Nullable Integer getLength() {
        return length;
    }

    public void setLength(@Nullable Integer length) {
        this.length = length;
    }

    public CycleUnit getUnit() {
        return unit;
    }

    public void setUnit(CycleUnit unit) {
        this.unit = unit;
    }

    public CheckDays getDays() {
        return days;
    }

    public void setDays(CheckDays days) {
        this.days = days;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalTime getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalTime from) {
        this.from = from;
    }

    public @Nullable LocalTime getTo() {
        return to;
    }

    public void setTo(@Nullable LocalTime to) {
        this.to = to;
    }

    public WorkType getWorkType() {
        return workType;
    }

    public void setWorkType(WorkType workType) {
        this.workType = workType;
    }

    public @Nullable Integer getTaskNumber() {
        return taskNumber;
    }

    public void setTaskNumber(@Nullable Integer taskNumber) {
        this.taskNumber = taskNumber;
    }
}
