package io.gridkeeper.safety.fire;

/** Who is told; counted apart. */
public enum Audience {
    EMPLOYEES,
    LESSEES
}
