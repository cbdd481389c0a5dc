package io.gridkeeper.web.identity;

import io.gridkeeper.foundation.identity.Credentials;
import io.gridkeeper.foundation.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;

/** The accounts of the suite as an identity store: proves passwords and tokens. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    private Credentials credentials;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return switch (credential) {
            case UsernamePasswordCredential password ->
                result(credentials.verify(password.getCaller(), password.getPasswordAsString()));
            case TokenCredential token -> result(credentials.byToken(token.secret()));
            default -> CredentialValidationResult.NOT_VALIDATED_RESULT;
        };
    }

    private static CredentialValidationResult result(Optional<SignedIn> proven) {
        return proven.map(signedIn -> new CredentialValidationResult(new SignedInPrincipal(signedIn), signedIn.roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
