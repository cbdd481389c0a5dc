package io.gridkeeper.safety.patrol;

import java.time.Instant;

/** Somebody recording a check now; the record has its id before it is stored, because the hazard names it. */
record CheckAct(long personId, Instant at, String recordUuid) {}
