package io.gridkeeper.web.api;

import io.gridkeeper.foundation.audit.Origin;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;

/** Answers with the trace id of the request and takes it out of the log context when the request is over. */
@WebFilter("/*")
public class TraceFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Trace.begin(request, response);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(Origin.TRACE_ID);
            MDC.remove(Origin.ADDRESS);
        }
    }
}
