package io.gridkeeper.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.MDC;

/** Who is looking at the page. */
@Named("me")
@RequestScoped
public class Me {

    @Inject
    private HttpServletRequest request;

    public boolean isKnown() {
        return request.getRemoteUser() != null;
    }

    public String getName() {
        return Objects.requireNonNullElse(request.getRemoteUser(), "");
    }

    /** The trace id of this request, for the error page. */
    public String getTrace() {
        return Objects.requireNonNullElse(MDC.get("traceId"), "");
    }

    /** Chinese given names end a name, so its last character is the person's. */
    public String getInitial() {
        String name = getName();
        return name.isEmpty() ? "" : name.substring(name.length() - 1).toUpperCase(Locale.ROOT);
    }
}
