package io.gridkeeper.marketing.order;

/** What can happen to an order; each is a line of its history. */
public enum OrderAct {
    PLACE,
    DISPATCH,
    ACKNOWLEDGE,
    ADVANCE,
    WAIT,
    RESUME,
    HAND_ON,
    MATERIAL,
    FINISH,
    CONFIRM,
    REJECT,
    CLOSE_SALE,
    CANCEL
}
