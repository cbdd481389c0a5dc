package io.gridkeeper.marketing.campaign;

import io.gridkeeper.foundation.kernel.Clause;

/** Where the name of a competitor's customer comes from; only from a lawful source may he be contacted. */
@Clause("R14-3.3.2b")
public enum NameSource {
    /** The customer came or wrote himself. */
    HIMSELF(true),
    REFERRAL(true),
    PUBLIC_REGISTER(true),
    FAIR(true),
    DOORSTEP(true),
    /** A list that was bought or swapped. */
    BOUGHT_LIST(false),
    /** Papers or data of the competitor. */
    COMPETITOR_DATA(false),
    UNKNOWN(false);

    private final boolean lawful;

    NameSource(boolean lawful) {
        this.lawful = lawful;
    }

    public boolean isLawful() {
        return lawful;
    }
}
