package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.kernel.Refusal;

/**
 * What the company decided about handling where the regulations give no number.
 *
 * @param firstReplyWorkdays how soon the reporter hears something (R02-2.1.3b, proposed 1)
 * @param maxTransfers after so many transfers the grid office assigns (R12, proposed 2)
 * @param extensionNeedsReason whether more time needs a reason in writing
 * @param longestExtensionWorkdays the longest extension beyond the limit, 0 for no bound
 * @param gridUpdateWorkdays how soon a grid is brought up to date after a change (R07-11a, proposed 3)
 */
public record HandlingRules(
        int firstReplyWorkdays,
        int maxTransfers,
        boolean extensionNeedsReason,
        int longestExtensionWorkdays,
        int gridUpdateWorkdays) {

    public static final HandlingRules DEFAULT = new HandlingRules(1, 2, true, 0, 3);

    private static final int MOST = 250;

    public HandlingRules {
        within("deadline.first_reply", firstReplyWorkdays);
        within("route.max_transfers", maxTransfers);
        within("deadline.extension_max", longestExtensionWorkdays);
        within("grid.update_limit", gridUpdateWorkdays);
    }

    private static void within(String setting, int value) {
        if (value < 0 || value > MOST) {
            throw Refusal.invalid("regulation.setting.outOfRange", setting, value, MOST);
        }
    }
}
