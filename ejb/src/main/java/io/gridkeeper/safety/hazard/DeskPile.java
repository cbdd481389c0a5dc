package io.gridkeeper.safety.hazard;

import java.time.LocalDate;

/** The piles on a person's desk; each is a filter of the register, so that its number opens what it counts. */
public enum DeskPile {
    /** Mine, due today or earlier. */
    TODAY("handler=me&open=true&dueTo="),
    /** Mine and past the limit. */
    OVERDUE("handler=me&overdue=true"),
    /** Handed in, waiting for my acceptance. */
    TO_ACCEPT("handler=me&state=AWAITING_ACCEPTANCE"),
    /** Mine and returned for rework. */
    RETURNED("handler=me&returned=true"),
    /** Everything open that waits for me. */
    OPEN("handler=me&open=true"),
    /** Nobody's: the grid office has to act. Only on its desk. */
    FOR_OFFICE("handler=office"),
    /** Open in the field of the caller's department, whoever has it; the categories come with it. Only on such desks. */
    FIELD("open=true");

    private final String query;

    DeskPile(String query) {
        this.query = query;
    }

    HazardFilter filter(LocalDate today) {
        return HazardFilter.parse(query + (this == TODAY ? today : ""));
    }
}
