package io.gridkeeper.marketing.order;

/** What an order comes to: a sale is won or lost, an installation and a fault are done and confirmed. */
public enum OrderFamily {
    SALE,
    INSTALLATION,
    FAULT
}
