package io.gridkeeper.marketing.customer;

/** What can happen to a file; each is a line of its history. */
public enum CustomerAct {
    FILE,
    REWRITE,
    RECLASSIFY,
    LIST,
    MOVE,
    ADD_CONTACT,
    DROP_CONTACT,
    SHOW_PHONE,
    LOSE,
    WIN_BACK,
    RENEW
}
