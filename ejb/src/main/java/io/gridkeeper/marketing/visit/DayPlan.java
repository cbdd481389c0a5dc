package io.gridkeeper.marketing.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's plan of a day in the order of the route.
 *
 * @param workday whether the company works on it
 * @param metres length of the whole way as the crow flies
 * @param suggestions who is due and not in the plan yet
 */
public record DayPlan(LocalDate day, boolean workday, List<Stop> stops, long metres, List<Suggestion> suggestions) {

    /**
     * One visit on the way.
     *
     * @param noted the place is the customer's own, not only the unit's
     * @param leg metres from the stop before
     */
    public record Stop(VisitRow visit, double x, double y, boolean noted, long leg) {}

    /** A customer who is due, and why. */
    public record Suggestion(
            String customerNumber,
            String customerName,
            @Nullable String address,
            VisitOrigin origin,
            LocalDate due,
            @Nullable String orderNumber) {}

    /** How many visits are done. */
    public long done() {
        return stops.stream()
                .filter(stop -> stop.visit().state() == VisitState.DONE)
                .count();
    }
}
