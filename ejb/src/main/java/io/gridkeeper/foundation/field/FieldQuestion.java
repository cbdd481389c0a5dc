package io.gridkeeper.foundation.field;

import java.time.LocalDate;

/** A task that somebody has in a grid: its category of work and the day on which it came. */
public record FieldQuestion(String category, long gridId, LocalDate day) {}
