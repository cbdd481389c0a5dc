package io.gridkeeper.duty.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request in lists.
 *
 * @param wish null where it is not for the caller, as the answer is
 * @param firstContact who took it and answers for it
 */
public record ServiceRow(
        long id,
        long gridId,
        String gridName,
        ServiceKind kind,
        @Nullable String wish,
        @Nullable String person,
        String firstContact,
        boolean scheduled,
        LocalDate askedOn,
        @Nullable LocalDate dueOn,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {}
