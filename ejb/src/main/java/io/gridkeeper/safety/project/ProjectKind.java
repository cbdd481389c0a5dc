package io.gridkeeper.safety.project;

/** The three kinds of projects for which a dynamic grid is opened. */
public enum ProjectKind {
    INVESTMENT,
    CONSTRUCTION,
    OUTSOURCING
}
