package io.gridkeeper.marketing.upkeep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A network project of a grid with its plans, the last first. */
public record ProjectRow(
        String number,
        String name,
        String gridCode,
        String gridName,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<PlanRow> plans) {

    public ProjectRow {
        plans = List.copyOf(plans);
    }

    /**
     * One version of the plan with the names of its authors and its files; of plans that were text only, the text.
     *
     * @param cost in fen
     */
    public record PlanRow(
            int version,
            LocalDate draftedOn,
            @Nullable String purpose,
            String content,
            @Nullable String materials,
            @Nullable String safeguards,
            @Nullable LocalDate beginsOn,
            @Nullable LocalDate endsOn,
            @Nullable Long cost,
            List<String> authors,
            List<FileRow> files) {

        public PlanRow {
            authors = List.copyOf(authors);
            files = List.copyOf(files);
        }
    }

    /** A file of a plan, fetched by its id through the project. */
    public record FileRow(long id, String name, String mediaType, long size, String attachedBy, Instant attachedAt) {}
}
