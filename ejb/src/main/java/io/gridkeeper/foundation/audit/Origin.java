package io.gridkeeper.foundation.audit;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Who does it and from where. Address and trace id come from the log context, where the web's trace filter puts them
 * under {@link #ADDRESS} and {@link #TRACE_ID}; work without a request (timers) has neither.
 */
public record Origin(
        String actor, @Nullable String address, @Nullable String traceId) {

    public static final String ADDRESS = "address";
    public static final String TRACE_ID = "traceId";

    static Origin of(String actor) {
        return new Origin(actor, MDC.get(ADDRESS), MDC.get(TRACE_ID));
    }
}
