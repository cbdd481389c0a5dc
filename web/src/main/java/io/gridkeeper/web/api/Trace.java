package io.gridkeeper.web.api;

import io.gridkeeper.foundation.audit.Origin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The trace id of a request: the one the caller sent, if it is well-formed, else a new one. It stands in the log lines
 * and the audit trail of the request and comes back in the answer. The authentication begins it, because that comes
 * before every filter.
 */
public final class Trace {

    static final String HEADER = "X-Trace-Id";
    private static final String ATTRIBUTE = Trace.class.getName();
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private Trace() {}

    /** Begins the trace of this request; a second call in the same request keeps the first id. */
    public static void begin(HttpServletRequest request, HttpServletResponse response) {
        var traceId =
                request.getAttribute(ATTRIBUTE) instanceof String begun ? begun : idFrom(request.getHeader(HEADER));
        request.setAttribute(ATTRIBUTE, traceId);
        MDC.put(Origin.TRACE_ID, traceId);
        MDC.put(Origin.ADDRESS, request.getRemoteAddr());
        if (!response.isCommitted()) {
            response.setHeader(HEADER, traceId);
        }
    }

    static String idFrom(@Nullable String sent) {
        return sent != null && WELL_FORMED.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
