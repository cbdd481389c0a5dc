package io.gridkeeper.marketing.visit;

/** What came of a visit. */
public enum VisitOutcome {
    TALKED,
    INTERESTED,
    OFFERED,
    ORDERED,
    SERVED,
    REFUSED,
    /** Nobody was there: no contact came about. */
    NOT_MET;

    /** Whether the customer was talked to, so that a contact is kept. */
    public boolean isMet() {
        return this != NOT_MET;
    }
}
