package io.gridkeeper.foundation.grid;

/** One person's work in a grid goes to another, for a reason. */
public record ChangedHands(long fromPersonId, long toPersonId, String reason) {}
