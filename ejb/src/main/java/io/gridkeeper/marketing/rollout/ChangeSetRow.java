package io.gridkeeper.marketing.rollout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A decision with the duties that change by it. */
public record ChangeSetRow(
        String number,
        String title,
        LocalDate decidedOn,
        Instant recordedAt,
        String recordedBy,
        List<DutyChange> changes) {

    public ChangeSetRow {
        changes = List.copyOf(changes);
    }

    /** How many departments it concerns. */
    public long departments() {
        return changes.stream().map(DutyChange::department).distinct().count();
    }
}
