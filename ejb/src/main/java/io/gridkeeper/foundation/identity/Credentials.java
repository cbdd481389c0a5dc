package io.gridkeeper.foundation.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Proves who somebody is: by password, by token, or by a session that was proven before. An empty answer never says
 * why, and takes as long for an unknown login as for a wrong password.
 */
@Stateless
@PermitAll
public class Credentials {

    private static final int LONGEST_PASSWORD = 1024;

    @Inject
    private Accounts accounts;

    @Inject
    private LoginBook book;

    @Inject
    private Tokens tokens;

    @Inject
    private ProvenCaller caller;

    @Inject
    private Clock clock;

    /** Checks a password; counts and records the attempt. No database connection is held during the slow hash. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<SignedIn> verify(String login, String password) {
        var hash = accounts.byLogin(login).map(Account::passwordHash).orElse(null);
        var matched = password.length() <= LONGEST_PASSWORD && PasswordHash.matches(password, hash);
        return book.judge(login, matched);
    }

    /** Whether a session still stands: the account is active and nothing it may do has changed since. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<SignedIn> stillSignedIn(SignedIn proven) {
        return accounts.find(proven.accountId())
                .filter(account -> account.isActive() && account.stamp() == proven.stamp())
                .map(this::enter);
    }

    /** The owner of a personal access token that is neither revoked nor expired. One look, which needs no transaction. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<SignedIn> byToken(String secret) {
        var now = clock.instant();
        var owned = tokens.byDigest(Secrets.digest(secret))
                .filter(found -> found.token().isUsable(now))
                .filter(found -> found.owner().mayUseTokens(now));
        owned.map(Tokens.Owned::token)
                .filter(token -> token.isLastUseOld(now))
                .ifPresent(token -> book.used(token, now));
        return owned.map(Tokens.Owned::owner).map(this::enter);
    }

    private SignedIn enter(Account account) {
        caller.is(account.asCaller());
        return account.signedIn();
    }
}
