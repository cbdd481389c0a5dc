package io.gridkeeper.web.api;

import io.gridkeeper.foundation.identity.Preferences;
import io.gridkeeper.foundation.identity.SignedIn;
import io.gridkeeper.foundation.kernel.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/**
 * Who speaks in a request and in which language the answer is: the one the request asks for, else the one the person
 * has chosen, else Chinese.
 */
public final class Speech {

    private static final String ATTRIBUTE = SignedIn.class.getName();

    private Speech() {}

    /** Notes who is signed in; done by the authentication. */
    public static void note(HttpServletRequest request, SignedIn signedIn) {
        request.setAttribute(ATTRIBUTE, signedIn);
    }

    public static Optional<SignedIn> person(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof SignedIn signedIn ? Optional.of(signedIn) : Optional.empty();
    }

    public static Locale locale(HttpServletRequest request) {
        var asked = request.getHeader("Accept-Language");
        if (asked == null || asked.isBlank() || asked.startsWith("*")) {
            return person(request)
                    .map(SignedIn::preferences)
                    .orElse(Preferences.DEFAULT)
                    .locale();
        }
        return Messages.in(request.getLocale()).locale();
    }

    public static Messages messages(HttpServletRequest request) {
        return Messages.in(locale(request));
    }
}
