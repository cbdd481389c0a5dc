package io.gridkeeper.foundation.identity;

import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person, or the system itself, on whose behalf the present call is made.
 *
 * @param personId null for the system and for accounts that belong to no person
 */
public record Caller(
        long accountId, String login, @Nullable Long personId, String name, Set<String> roles, Locale locale) {

    private static final String SYSTEM_LOGIN = "system";

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Timers and routes: no account, no person. */
    public static Caller system() {
        return new Caller(0, SYSTEM_LOGIN, null, SYSTEM_LOGIN, Set.of(Roles.SYSTEM), Messages.CHINESE);
    }

    /** The caller's person; refuses an account that belongs to none: it administrates and does none of the work. */
    public long requirePersonId() {
        if (personId == null) {
            throw Refusal.forbidden("identity.caller.noPerson");
        }
        return personId;
    }

    public boolean isIn(String role) {
        return roles.contains(role);
    }

    /** Whether the caller has at least one of the roles. */
    public boolean isInAny(String... wanted) {
        for (var role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
