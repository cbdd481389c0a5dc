package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.organisation.UnitKind;

/** Somebody whose position in a grid's unit gives him a post. */
record PositionDue(long gridId, String gridCode, UnitKind unitKind, String post, long personId, String staffNumber) {

    boolean isFor(Appointment appointment) {
        return appointment.gridId() == gridId
                && appointment.personId() == personId
                && appointment.post().equals(post);
    }
}
