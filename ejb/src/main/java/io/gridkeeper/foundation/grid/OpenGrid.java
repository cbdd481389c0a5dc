package io.gridkeeper.foundation.grid;

import java.time.LocalDate;

/**
 * The order to open a dynamic grid.
 *
 * @param parentId the static grid that hosts it and takes over what is open in it at the end
 * @param hostId the person of the host who answers for it
 * @param contactId the contractor's responsible person
 */
public record OpenGrid(
        String code,
        String name,
        String location,
        long parentId,
        LocalDate opensOn,
        LocalDate closesOn,
        long hostId,
        long contactId) {}
