package io.gridkeeper.foundation.roster;

import java.util.Set;

/** A login that a roster gives to somebody. */
record RosterLogin(String staffNumber, String name, String login, Set<String> roles) {

    RosterLogin {
        roles = Set.copyOf(roles);
    }
}
