package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Clause;

/** What a customer was contacted for: to sell, or to serve. */
@Clause({"R14-3.3b", "R14-2.3a"})
public enum TouchPurpose {
    SALES(false),
    PROMOTION(false),
    WIN_OVER(false),
    SERVICE(true),
    RETENTION(true),
    /** Help to get cables into a building (楼宇进线协助). */
    SITE_ACCESS(true),
    ARREARS(false);

    private final boolean service;

    TouchPurpose(boolean service) {
        this.service = service;
    }

    /** Whether it counts as service, for the share of service among all contacts. */
    public boolean isService() {
        return service;
    }
}
