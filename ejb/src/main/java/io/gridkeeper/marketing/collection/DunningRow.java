package io.gridkeeper.marketing.collection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of an item's history. */
public record DunningRow(
        Instant at,
        @Nullable String who,
        int step,
        DunningAction action,
        DunningOutcome outcome,
        @Nullable LocalDate promisedOn,
        @Nullable String words) {

    static final String SELECT =
            "select new io.gridkeeper.marketing.collection.DunningRow(r.at, p.name, r.step, r.action, r.outcome,"
                    + " r.promisedOn, r.words) from DunningRecord r left join Person p on p.id = r.personId";
}
