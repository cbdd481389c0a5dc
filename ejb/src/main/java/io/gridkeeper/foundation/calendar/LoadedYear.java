package io.gridkeeper.foundation.calendar;

import java.time.Instant;

/** Which holiday notice a year has, from where, and who loaded it when. */
public record LoadedYear(int year, String source, String loadedBy, Instant loadedAt) {}
