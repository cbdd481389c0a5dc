package io.gridkeeper.marketing.collection;

/** What came of a step. */
public enum DunningOutcome {
    SENT,
    NOT_REACHED,
    PROMISED,
    DISPUTED,
    REFUSED,
    PAID,
    RENEWED,
    DROPPED;

    /** Whether it can come of work on such an item; dropping is a deed of its own. */
    public boolean fits(CollectionKind kind) {
        return switch (this) {
            case PAID -> kind == CollectionKind.ARREARS;
            case RENEWED -> kind == CollectionKind.RENEWAL;
            case DROPPED -> false;
            case SENT, NOT_REACHED, PROMISED, DISPUTED, REFUSED -> true;
        };
    }

    public boolean settles() {
        return this == PAID || this == RENEWED;
    }
}
