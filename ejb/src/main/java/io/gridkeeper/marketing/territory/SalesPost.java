package io.gridkeeper.marketing.territory;

/**
 * What a person can be in a sales grid: area manager, customer specialist, sales specialist, named installer; an agent is
 * somebody of an agency who works the customers on the own list and sees nothing else.
 */
public enum SalesPost {
    AREA_MANAGER,
    CUSTOMER_SPECIALIST,
    SALES_SPECIALIST,
    INSTALLER,
    AGENT;

    /** Whether the post is one of the company's own marketing people. */
    public boolean isMarketing() {
        return this == AREA_MANAGER || this == CUSTOMER_SPECIALIST || this == SALES_SPECIALIST;
    }
}
