package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Clause;

/** The three lines of responsibility that every grid shows (regulation 7): main, of the business line, of supervision. */
@Clause("R07-1a")
public enum Responsibility {
    MAIN,
    MANAGEMENT,
    SUPERVISION
}
