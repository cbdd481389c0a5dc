package io.gridkeeper.foundation.regulation;

import org.jspecify.annotations.Nullable;

/**
 * What counts for all lines of a deadline table.
 *
 * @param normalLimit the limits are "generally within" (decision A9)
 * @param restartsOnRerouting a re-routed matter gets its new limit from the re-routing (D3); otherwise it keeps its
 *     receipt (D2)
 * @param cap the latest day of all, counted from receipt (A30, C13)
 * @param externalReport how soon a matter beyond the company goes outside, counted from that finding (A10)
 * @param reasonClause the clause that asks for a reason when more time is needed, null if none does
 */
public record DeadlineTerms(
        boolean normalLimit,
        boolean restartsOnRerouting,
        @Nullable CitedSpan cap,
        @Nullable CitedSpan externalReport,
        @Nullable String reasonClause) {

    /** Nothing but the lines themselves. */
    public static final DeadlineTerms NONE = new DeadlineTerms(false, false, null, null, null);
}
