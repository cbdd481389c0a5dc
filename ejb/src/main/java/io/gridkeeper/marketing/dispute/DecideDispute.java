package io.gridkeeper.marketing.dispute;

import io.gridkeeper.foundation.kernel.Typed;

/**
 * The sales manager's decision.
 *
 * @param move the customer goes to the grid that claims it
 */
public record DecideDispute(boolean move, String reason) {

    private static final int LONGEST = 500;

    public DecideDispute {
        reason = Typed.required(reason, LONGEST, "dispute.missing.reason");
    }
}
