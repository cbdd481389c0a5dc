package io.gridkeeper.foundation.identity;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The personal access tokens of the caller: made, listed and revoked by their owner alone. */
@Stateless
@RolesAllowed(Roles.WORKER)
public class AccessTokens {

    private static final int LONGEST_LABEL = 80;
    private static final int MOST_USABLE = 20;
    private static final int MOST_DAYS = 366;
    private static final int SHOWN = 100;

    @Inject
    private Tokens tokens;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Makes a token that is valid for the given number of days, 1 to 366; only its digest is kept. */
    public IssuedToken make(String label, int days) {
        var owner = caller.get().accountId();
        var now = clock.instant();
        if (label.isBlank() || label.strip().length() > LONGEST_LABEL) {
            throw Refusal.invalid("identity.token.label", LONGEST_LABEL);
        }
        if (days < 1 || days > MOST_DAYS) {
            throw Refusal.invalid("identity.token.days", MOST_DAYS);
        }
        if (tokens.usable(owner, now) >= MOST_USABLE) {
            throw Refusal.conflict("identity.token.tooMany", MOST_USABLE);
        }
        var secret = Secrets.token();
        var token = new AccessToken(owner, label.strip(), secret, now, now.plus(Duration.ofDays(days)));
        tokens.add(token);
        trail.record("accessToken", token.id(), "make", null, null, label.strip());
        return new IssuedToken(token.row(), secret);
    }

    /** The caller's tokens, newest first, revoked and expired ones included; at most a hundred. */
    public List<AccessTokenRow> mine() {
        return tokens.of(caller.get().accountId(), SHOWN).stream()
                .map(AccessToken::row)
                .toList();
    }

    /** Revokes a token of the caller at once; somebody else's token is not found. */
    public void revoke(long id) {
        var token = tokens.find(id)
                .filter(found -> found.belongsTo(caller.get().accountId()))
                .orElseThrow(() -> Refusal.notFound("identity.token.unknown"));
        token.revoke(clock.instant());
        trail.record("accessToken", id, "revoke", null, null, null);
    }
}
