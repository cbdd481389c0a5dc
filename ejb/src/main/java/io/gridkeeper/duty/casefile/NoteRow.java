package io.gridkeeper.duty.casefile;

import java.time.Instant;

/**
 * A line of a file.
 *
 * @param attempt somebody without access tried to read it
 */
public record NoteRow(String person, Instant at, boolean attempt, String text) {}
