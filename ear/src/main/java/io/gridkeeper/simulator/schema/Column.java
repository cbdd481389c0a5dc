package io.gridkeeper.simulator.schema;

/** A field of a table. */
record Column(String name, boolean required, Content content) implements Check {

    static Column required(String name, Content content) {
        return new Column(name, true, content);
    }

    static Column optional(String name, Content content) {
        return new Column(name, false, content);
    }

    @Override
    public void inspect(Row row) {
        row.value(name)
                .ifPresentOrElse(
                        value -> content.complaint(value, row.held())
                                .ifPresent(complaint -> row.complain(name, complaint)),
                        () -> complainIfRequired(row));
    }

    private void complainIfRequired(Row row) {
        if (required) {
            row.complain(name, Complaint.invalid("missing"));
        }
    }
}
