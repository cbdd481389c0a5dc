package io.gridkeeper.marketing.territory;

/** What can happen to a sales grid; each is a line of its history. */
public enum SalesGridAct {
    DRAW,
    DESCRIBE,
    OPEN,
    CLOSE,
    STAFF,
    STAND_IN,
    RELIEVE,
    RESOURCE
}
