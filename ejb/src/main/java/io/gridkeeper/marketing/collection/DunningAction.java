package io.gridkeeper.marketing.collection;

/** What the person does. */
public enum DunningAction {
    REMINDER,
    CALL,
    VISIT,
    LETTER
}
