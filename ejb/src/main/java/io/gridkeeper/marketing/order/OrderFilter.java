package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return new OrderFilter(
                one(parameters, "state", OrderState::valueOf),
                flag(parameters, "open"),
                one(parameters, "family", OrderFamily::valueOf),
                one(parameters, "grid", Long::valueOf),
                one(parameters, "handler", OrderFilter::person),
                one(parameters, "seller", OrderFilter::person),
                one(parameters, "customer", Function.identity()),
                one(parameters, "dispatch", Function.identity()),
                one(parameters, "channel", Function.identity()),
                one(parameters, "won", Boolean::valueOf),
                flag(parameters, "overdue"),
                flag(parameters, "waiting"),
                one(parameters, "closedFrom", LocalDate::parse),
                one(parameters, "closedTo", LocalDate::parse));
    }

    private static boolean flag(Map<String, ? extends List<String>> parameters, String name) {
        return Boolean.TRUE.equals(one(parameters, name, Boolean::valueOf));
    }

    private static String person(String text) {
        return ME.equals(text) ? text : Long.valueOf(text).toString();
    }

    /** The filter as a query string, without a leading question mark. */
    public String toQuery() {
        var set = new LinkedHashMap<String, Object>();
        put(set, "state", state);
        put(set, "open", open ? "true" : null);
        put(set, "family", family);
        put(set, "grid", grid);
        put(set, "handler", handler);
        put(set, "seller", seller);
        put(set, "customer", customer);
        put(set, "dispatch", dispatch);
        put(set, "channel", channel);
        put(set, "won", won);
        put(set, "overdue", overdue ? "true" : null);
        put(set, "waiting", waiting ? "true" : null);
        put(set, "closedFrom", closedFrom);
        put(set, "closedTo", closedTo);
        return set.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, Object> set, String name, @Nullable Object value) {
        if (value != null) {
            set.put(name, value);
        }
    }

    private static <T> @Nullable T one(
            Map<String, ? extends List<String>> parameters, String name, Function<String, T> reader) {
        var values = parameters.get(name);
        var text = values == null
                ? ""
                : values.stream().filter(value -> !value.isBlank()).findFirst().orElse("");
        try {
            return text.isEmpty() ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw Refusal.invalid("order.refusal.filter", name + "=" + text);
        }
    }
}
