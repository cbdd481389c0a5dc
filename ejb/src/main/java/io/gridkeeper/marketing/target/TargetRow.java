package io.gridkeeper.marketing.target;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the tree of targets as it stands today.
 *
 * @param unassigned what no part below has
 * @param open the same month by month
 * @param done what was done in each month
 * @param progress the year up to today
 * @param contribution percent of what was done in the line above
 * @param lastMonth what was done in the month before this one
 * @param thisMonth what was done in this month up to today
 * @param sameMonthLastYear what was done in this month a year ago
 * @param mayChange whether the caller may write its amounts now
 */
public record TargetRow(
        long id,
        @Nullable Long parentId,
        int depth,
        NodeKind kind,
        String name,
        @Nullable Long gridId,
        @Nullable Long personId,
        Months months,
        long unassigned,
        List<Long> open,
        Months done,
        Progress progress,
        BigDecimal contribution,
        long lastMonth,
        long thisMonth,
        long sameMonthLastYear,
        boolean mayChange) {

    @JsonProperty
    public long total() {
        return months.total();
    }

    public boolean isSettled() {
        return open.stream().allMatch(amount -> amount == 0);
    }

    /** The orders that make up what was done, as a query of the list of orders. */
    public String ordersQuery(int year) {
        var query = "family=SALE&won=true&closedFrom=" + year + "-01-01&closedTo=" + year + "-12-31";
        if (gridId != null) {
            query += "&grid=" + gridId;
        }
        return personId == null ? query : query + "&seller=" + personId;
    }
}
