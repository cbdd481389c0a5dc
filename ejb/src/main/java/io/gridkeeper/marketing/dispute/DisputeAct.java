package io.gridkeeper.marketing.dispute;

/** What can happen to a dispute; each is a line of its history. */
public enum DisputeAct {
    CLAIM,
    HEAR,
    PROPOSE,
    DECIDE,
    MOVE,
    WITHDRAW
}
