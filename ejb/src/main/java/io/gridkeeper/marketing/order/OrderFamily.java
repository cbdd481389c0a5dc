package io.gridkeeper.marketing.order;

/** What an order comes to: a sale is won or lost; an installation, a fault and a service are done and confirmed. */
public enum OrderFamily {
    SALE,
    INSTALLATION,
    FAULT,
    SERVICE;

    /** Whether the people who sell work it, not those who install. */
    boolean isOfSales() {
        return this == SALE || this == SERVICE;
    }
}
