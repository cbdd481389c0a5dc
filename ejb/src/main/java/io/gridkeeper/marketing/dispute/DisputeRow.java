package io.gridkeeper.marketing.dispute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dispute in lists.
 *
 * @param proposedGrid the code of the grid that the rules name
 * @param decidedGrid the code of the grid that has the customer by the decision
 */
public record DisputeRow(
        long id,
        String number,
        DisputeState state,
        String customerNumber,
        String customerName,
        @Nullable String address,
        String holderCode,
        String holderName,
        String claimantCode,
        String claimantName,
        @Nullable String claimedBy,
        Instant claimedAt,
        Instant hearUntil,
        @Nullable DisputeCriterion criterion,
        @Nullable String proposedGrid,
        @Nullable String decidedGrid,
        @Nullable Instant decidedAt) {

    static final String FROM = " from Dispute d join SalesGrid h on h.id = d.holderGridId join SalesGrid c on c.id ="
            + " d.claimantGridId left join Person p on p.id = d.claimedById left join SalesGrid r on r.id ="
            + " d.proposedGridId left join SalesGrid w on w.id = d.decidedGridId";

    static final String SELECT =
            "select new io.gridkeeper.marketing.dispute.DisputeRow(d.id, d.number, d.state, d.customerNumber,"
                    + " d.customerName, d.address, h.code, h.name, c.code, c.name, p.name, d.claimedAt, d.hearUntil,"
                    + " d.criterion, r.code, w.code, d.decidedAt)" + FROM;
}
