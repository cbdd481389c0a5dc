package io.gridkeeper.marketing.upkeep;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A network project of a grid with its plans, the last first. */
public record ProjectRow(
        String number,
        String name,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<PlanRow> plans) {

    public ProjectRow {
        plans = List.copyOf(plans);
    }

    /** One version of the plan with the names of its authors. */
    public record PlanRow(int version, LocalDate draftedOn, String content, List<String> authors) {

        public PlanRow {
            authors = List.copyOf(authors);
        }
    }
}
