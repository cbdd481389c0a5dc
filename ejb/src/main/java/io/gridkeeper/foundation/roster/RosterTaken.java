package io.gridkeeper.foundation.roster;

import io.gridkeeper.foundation.organisation.Stored;

/** What was stored of each sheet of a roster; {@code logins} counts new accounts. */
public record RosterTaken(
        Stored units, Stored grids, Stored people, Stored posts, Stored places, Stored objects, int logins) {}
