package io.gridkeeper.simulator.schema;

/** One reason why a row is refused, in the platform's words. */
public record Complaint(Ground ground, String words) {

    /** What a complaint is about: the row by itself, or a parent that the province does not hold. */
    public enum Ground {
        INVALID,
        PARENT_UNKNOWN
    }

    static Complaint invalid(String key, Object... arguments) {
        return new Complaint(Ground.INVALID, Wording.of(key, arguments));
    }

    /** The row is of a company that does not own the key. */
    public static Complaint otherCompany() {
        return invalid("otherCompany").about("companyCode");
    }

    static Complaint parentUnknown(RecordKind parent, String id) {
        return new Complaint(Ground.PARENT_UNKNOWN, Wording.of("parentUnknown", parent.table(), id));
    }

    Complaint about(String field) {
        return new Complaint(ground, field + " " + words);
    }
}
