package io.gridkeeper.marketing.territory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a sales grid's history. */
public record SalesGridEventRow(
        Instant at,
        String who,
        SalesGridAct act,
        @Nullable String note,
        @Nullable String clause) {}
