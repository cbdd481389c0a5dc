package io.gridkeeper.web.frame;

import io.gridkeeper.foundation.identity.Caller;
import io.gridkeeper.foundation.identity.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.MDC;

/** Who is looking at the page; nobody on the pages before logging in. */
@Named("me")
@RequestScoped
public class Me {

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller caller;

    private Optional<Caller> known = Optional.empty();

    @PostConstruct
    void find() {
        if (request.getRemoteUser() != null) {
            known = Optional.of(caller.get());
        }
    }

    public boolean isKnown() {
        return known.isPresent();
    }

    public String getName() {
        return known.map(Caller::name).orElse("");
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

    /** Drafts in the browser belong to the login, not to the name. */
    public String getLogin() {
        return known.map(Caller::login).orElse("");
    }
}
