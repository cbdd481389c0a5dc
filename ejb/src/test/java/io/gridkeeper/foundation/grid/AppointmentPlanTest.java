package io.gridkeeper.foundation.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.organisation.EntryFault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppointmentPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);

    @Test
    void beginsTodayWhenTheRosterNamesNoDay() {
        var plan = new AppointmentPlan(List.of(), List.of(entry(null, null)), Map.of(), TODAY);

        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.stored()).isNull();
            assertThat(step.from()).isEqualTo(TODAY);
        });
    }

    @Test
    void changesNothingWhenTheSameRosterComesAgain() {
        var plan = new AppointmentPlan(List.of(stored(SPRING, null)), List.of(entry(null, null)), Map.of(), TODAY);

        assertThat(plan.steps()).noneMatch(AppointmentPlan.Step::changesSomething);
        assertThat(plan.claims()).hasSize(1);
    }

    @Test
    void endsAStoredAppointment() {
        var plan = new AppointmentPlan(List.of(stored(SPRING, null)), List.of(entry(SPRING, TODAY)), Map.of(), TODAY);

        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.stored()).isNotNull();
            assertThat(step.to()).isEqualTo(TODAY);
        });
    }

    @Test
    void appointsAnewAfterAnEnd() {
        var plan = new AppointmentPlan(
                List.of(stored(SPRING, SPRING.plusMonths(1))), List.of(entry(TODAY, null)), Map.of(), TODAY);

        assertThat(plan.steps())
                .singleElement()
                .extracting(AppointmentPlan.Step::stored)
                .isNull();
        assertThat(plan.claims()).hasSize(2);
    }

    @Test
    void refusesTheSamePostTwiceAndDaysInDisorder() {
        var plan = new AppointmentPlan(
                List.of(),
                List.of(entry(SPRING, null), entry(TODAY, null), entry(SPRING, SPRING.minusDays(1))),
                Map.of(),
                TODAY);

        assertThat(plan.faults())
                .extracting(EntryFault::key)
                .contains("grid.entry.postTwice", "grid.entry.endsBeforeItBegins");
    }

    private static AppointmentEntry entry(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new AppointmentEntry("G-01", "E1", Post.GRID_ADMIN.name(), from, to);
    }

    private static KnownAppointment stored(LocalDate from, @Nullable LocalDate to) {
        return new KnownAppointment(7, "G-01", GridLevel.CELL, "E1", Post.GRID_ADMIN.name(), from, to);
    }
}
