package io.gridkeeper.foundation.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * A proven identity, as the web keeps it in the session.
 *
 * @param stamp the state of the account it was proven against; see {@link Credentials#stillSignedIn}
 * @param roles what it may do: only {@link Roles#NEWCOMER} until the first password is changed
 */
public record SignedIn(long accountId, String login, String name, int stamp, Set<String> roles, Preferences preferences)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public boolean mustChangePassword() {
        return roles.contains(Roles.NEWCOMER);
    }
}
