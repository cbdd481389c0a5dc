package io.gridkeeper.simulator.schema;

/** A line of a table: looks at a row and complains, or stays silent. */
@FunctionalInterface
interface Check {
    void inspect(Row row);
}
