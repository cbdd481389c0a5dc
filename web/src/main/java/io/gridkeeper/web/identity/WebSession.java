package io.gridkeeper.web.identity;

import io.gridkeeper.foundation.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What a session remembers of a login: the proven identity, and nothing else. */
final class WebSession {

    private static final String ATTRIBUTE = SignedIn.class.getName();

    private WebSession() {}

    /** Begins with a new session id, so that an id known before the login is worth nothing. */
    static void begin(HttpServletRequest request, SignedIn signedIn) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, signedIn);
    }

    static Optional<SignedIn> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
