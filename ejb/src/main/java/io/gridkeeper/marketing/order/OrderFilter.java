package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Asked;
import io.gridkeeper.foundation.kernel.Narrowing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the list of orders is narrowed to, in one form for the address bar and for REST, e.g.
 * {@code family=SALE&seller=12&closedFrom=2026-11-01&closedTo=2026-11-30}. {@code grid} means the grid and everything
 * below it; {@code handler} and {@code seller} take a person's id or {@code me}.
 */
public record OrderFilter(
        @Nullable OrderState state,
        boolean open,
        @Nullable OrderFamily family,
        @Nullable Long grid,
        @Nullable String handler,
        @Nullable String seller,
        @Nullable String customer,
        @Nullable String dispatch,
        @Nullable String channel,
        @Nullable Boolean won,
        boolean overdue,
        boolean waiting,
        @Nullable LocalDate closedFrom,
        @Nullable LocalDate closedTo) {

    public static final String ME = "me";

    /** Reads the parameters of a request; unknown names are left alone, unreadable values are refused. */
    public static OrderFilter parse(Map<String, ? extends List<String>> parameters) {
        var asked = new Asked(parameters);
        return new OrderFilter(
                asked.one("state", OrderState::valueOf),
                asked.flag("open"),
                asked.one("family", OrderFamily::valueOf),
                asked.number("grid"),
                asked.person("handler", ME),
                asked.person("seller", ME),
                asked.text("customer"),
                asked.text("dispatch"),
                asked.text("channel"),
                asked.one("won", Boolean::valueOf),
                asked.flag("overdue"),
                asked.flag("waiting"),
                asked.day("closedFrom"),
                asked.day("closedTo"));
    }

    /** The filter as a query string, without a leading question mark. */
    public String toQuery() {
        return new Narrowing()
                .with("state", state)
                .with("open", open)
                .with("family", family)
                .with("grid", grid)
                .with("handler", handler)
                .with("seller", seller)
                .with("customer", customer)
                .with("dispatch", dispatch)
                .with("channel", channel)
                .with("won", won)
                .with("overdue", overdue)
                .with("waiting", waiting)
                .with("closedFrom", closedFrom)
                .with("closedTo", closedTo)
                .toQuery();
    }
}
