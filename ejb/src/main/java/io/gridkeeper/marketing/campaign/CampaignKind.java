package io.gridkeeper.marketing.campaign;

import io.gridkeeper.foundation.kernel.Clause;

/** A promotion for anybody, or winning over customers of competitors. */
@Clause({"R14-3.3.4b", "R14-3.3.2b"})
public enum CampaignKind {
    PROMOTION,
    WIN_OVER
}
