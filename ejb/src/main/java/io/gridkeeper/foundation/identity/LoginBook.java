package io.gridkeeper.foundation.identity;

import io.gridkeeper.foundation.audit.AuditTrail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Counts and writes down attempts to log in, and the use of tokens, each in a transaction of its own: a failure stays
 * counted whatever happens to the request. The account is held while it is judged, so a burst of parallel guesses gets
 * no more than the five that are allowed.
 */
@Dependent
class LoginBook {

    @Inject
    private Accounts accounts;

    @Inject
    private Tokens tokens;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<SignedIn> judge(String login, boolean passwordMatched) {
        var account = accounts.holdByLogin(login);
        if (account.isEmpty()) {
            write(login, 0, "loginUnknown");
            return Optional.empty();
        }
        return judge(account.get(), passwordMatched, clock.instant());
    }

    /** Notes that a token is in use. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void used(AccessToken token, Instant now) {
        tokens.used(token, now);
    }

    private Optional<SignedIn> judge(Account account, boolean passwordMatched, Instant now) {
        if (account.isLocked(now) || !account.isActive()) {
            write(account.login(), account.id(), "loginRefused");
            return Optional.empty();
        }
        if (!passwordMatched) {
            account.loginFailed(now);
            write(account.login(), account.id(), account.isLocked(now) ? "loginLocked" : "loginFailed");
            return Optional.empty();
        }
        account.loginSucceeded(now);
        write(account.login(), account.id(), "login");
        return Optional.of(account.signedIn());
    }

    private void write(String actor, long accountId, String action) {
        var shown = actor.length() > 60 ? actor.substring(0, 60) : actor;
        trail.recordAs(shown, new AuditTrail.Deed("account", accountId, action, null, null, null));
    }
}
