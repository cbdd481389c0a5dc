package io.gridkeeper.simulator.schema;

/** Which records the province holds already; a parent must be among them. */
@FunctionalInterface
public interface HeldRecords {
    boolean holds(RecordKind kind, String id);
}
