package io.gridkeeper.simulator.schema;

import java.util.List;

/** Lines of a table that look at more than one field. */
final class Rules {
    private Rules() {}

    /** With that value in one field, others are required. */
    static Check when(String field, String value, String... required) {
        List<String> names = List.of(required);
        return row -> {
            if (row.text(field).filter(value::equals).isPresent()) {
                names.stream()
                        .filter(row::lacks)
                        .forEach(name -> row.complain(name, Complaint.invalid("missingBecause", field, value)));
            }
        };
    }

    /** With that value in one field, another is a whole number within bounds, and required. */
    static Check whenNumbered(String field, String value, Column numbered) {
        return row -> {
            if (row.text(field).filter(value::equals).isPresent()) {
                numbered.inspect(row);
            }
        };
    }

    /** A subclass such as 2-1 belongs to its class 2. */
    static Check subclassOf(String subclass, String parent) {
        return row -> row.text(parent)
                .filter(code -> row.text(subclass)
                        .filter(sub -> !sub.startsWith(code + "-"))
                        .isPresent())
                .ifPresent(code -> row.complain(subclass, Complaint.invalid("notPrefixed", code)));
    }

    /** Dates of one format compare as text. */
    static Check notBefore(String later, String earlier) {
        return row -> row.text(later)
                .filter(end -> row.text(earlier)
                        .filter(start -> end.compareTo(start) < 0)
                        .isPresent())
                .ifPresent(end -> row.complain(later, Complaint.invalid("before", earlier)));
    }
}
