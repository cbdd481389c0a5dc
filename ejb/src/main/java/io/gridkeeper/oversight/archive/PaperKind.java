package io.gridkeeper.oversight.archive;

/** Papers that carry a number of their own. */
enum PaperKind {
    RECORD("DA", 6),
    NOTICE("ZG", 4);

    private final String prefix;
    private final int digits;

    PaperKind(String prefix, int digits) {
        this.prefix = prefix;
        this.digits = digits;
    }

    String prefix() {
        return prefix;
    }

    int digits() {
        return digits;
    }
}
