package io.gridkeeper.safety.risk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A risk point with everything below it. */
public record RiskPointView(
        RiskPointRow row,
        @Nullable String placeName,
        @Nullable Long responsibleId,
        List<String> gridPath,
        List<Unit> units,
        List<RiskHistoryRow> history,
        boolean mayEdit) {

    /** A unit with what can happen in it. */
    public record Unit(
            long id, String name, String department, long responsibleId, String responsible, List<Event> events) {}

    /** An event with its assessments, the newest first, and the measures that have not ended. */
    public record Event(
            long id,
            String name,
            @Nullable String consequence,
            @Nullable Long responsibleId,
            @Nullable String responsible,
            @Nullable RiskLevel inherent,
            @Nullable RiskLevel residual,
            @Nullable Long identificationId,
            @Nullable Again again,
            List<AssessmentRow> assessments,
            List<MeasureRow> measures) {

        public @Nullable RiskLevel level() {
            return residual == null ? inherent : residual;
        }
    }

    /** That it must be assessed again. */
    public record Again(LocalDate due, ReassessmentCause cause, String reference) {}

    /** All events of all units. */
    public List<Event> events() {
        return units.stream().flatMap(unit -> unit.events().stream()).toList();
    }
}
