package io.gridkeeper.foundation.grid;

import java.time.LocalDate;

/** An accident happened in a grid; whoever assesses its risks has to do so again. */
public record AccidentHappened(long gridId, LocalDate on, String account) {}
