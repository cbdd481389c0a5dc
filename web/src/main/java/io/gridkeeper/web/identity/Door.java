package io.gridkeeper.web.identity;

import io.gridkeeper.foundation.identity.Credentials;
import io.gridkeeper.foundation.identity.SignedIn;
import io.gridkeeper.web.api.Speech;
import io.gridkeeper.web.api.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The one way in: a session that began on the login page, or, under {@code /api}, a token in the {@code Authorization}
 * header. A session is proven anew with every request, so a closed account or a changed role counts at once. For
 * requests of the API that change something it counts only if they can come from no page but our own: they carry the
 * header {@code X-Gridkeeper: page}, which a foreign page cannot send without a CORS preflight that is never answered,
 * and where the browser sends {@code Sec-Fetch-Site}, it says {@code same-origin}. All others need a token, which no
 * foreign page can send.
 */
@ApplicationScoped
public class Door implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private Credentials credentials;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Trace.begin(request, response);
        var attempt = context.getAuthParameters().getCredential();
        if (attempt != null) {
            return logIn(attempt, request, context);
        }
        var entrance = new Entrance(request, response);
        var known = entrance.isResource() ? Optional.<SignedIn>empty() : whoIs(entrance, request);
        if (known.isPresent() && known.get().mustChangePassword() && !entrance.isForNewcomers()) {
            entrance.sendTo("/password");
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (known.isPresent()) {
            return enter(known.get(), request, context);
        }
        return context.isProtected() ? entrance.refuse() : context.doNothing();
    }

    private AuthenticationStatus logIn(Credential attempt, HttpServletRequest request, HttpMessageContext context) {
        var proven = prove(attempt);
        if (proven.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        WebSession.begin(request, proven.get());
        return enter(proven.get(), request, context);
    }

    private Optional<SignedIn> whoIs(Entrance entrance, HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        if (entrance.isApi() && authorization != null) {
            return authorization.startsWith(BEARER)
                    ? prove(new TokenCredential(
                            authorization.substring(BEARER.length()).strip()))
                    : Optional.empty();
        }
        return entrance.isApi() && !entrance.onlyReads() && !entrance.isFromOwnPage()
                ? Optional.empty()
                : WebSession.of(request).flatMap(signedIn -> still(signedIn, request));
    }

    private Optional<SignedIn> still(SignedIn signedIn, HttpServletRequest request) {
        var still = credentials.stillSignedIn(signedIn);
        if (still.isEmpty()) {
            WebSession.end(request);
        }
        return still;
    }

    private Optional<SignedIn> prove(Credential credential) {
        return stores.validate(credential).getCallerPrincipal() instanceof SignedInPrincipal principal
                ? Optional.of(principal.signedIn())
                : Optional.empty();
    }

    private static AuthenticationStatus enter(
            SignedIn signedIn, HttpServletRequest request, HttpMessageContext context) {
        Speech.note(request, signedIn);
        return context.notifyContainerAboutLogin(signedIn.login(), signedIn.roles());
    }
}
