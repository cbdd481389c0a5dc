package io.gridkeeper.marketing.territory;

/** What a person can be in a sales grid: area manager, customer specialist, sales specialist, named installer. */
public enum SalesPost {
    AREA_MANAGER,
    CUSTOMER_SPECIALIST,
    SALES_SPECIALIST,
    INSTALLER
}
