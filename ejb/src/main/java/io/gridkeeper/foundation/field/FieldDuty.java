package io.gridkeeper.foundation.field;

import io.gridkeeper.foundation.kernel.Clause;

/** How whoever answers for a grid stands to a field's work there: he carries it, or he assists the department that does. */
@Clause("R06-D2a")
public enum FieldDuty {
    MAIN,
    ASSIST;

    FieldDuty other() {
        return this == MAIN ? ASSIST : MAIN;
    }
}
