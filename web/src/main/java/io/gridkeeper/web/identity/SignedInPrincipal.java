package io.gridkeeper.web.identity;

import io.gridkeeper.foundation.identity.SignedIn;
import jakarta.security.enterprise.CallerPrincipal;

/** Carries what the identity store proved to the authentication mechanism. */
class SignedInPrincipal extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final SignedIn signedIn;

    SignedInPrincipal(SignedIn signedIn) {
        super(signedIn.login());
        this.signedIn = signedIn;
    }

    SignedIn signedIn() {
        return signedIn;
    }
}
