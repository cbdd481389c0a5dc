package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.kernel.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a list of arrears and renewals; the heading is the column's name in either language. */
enum DueColumn {
    KIND(false),
    CUSTOMER(true),
    REFERENCE(true),
    AMOUNT(false),
    DUE(true);

    private final boolean required;

    DueColumn(boolean required) {
        this.required = required;
    }

    boolean isRequired() {
        return required;
    }

    String key() {
        return "collection.sheet." + name();
    }

    /** The column with this heading, whichever of the two languages it is in. */
    static Optional<DueColumn> headed(String heading) {
        var wanted = heading.strip();
        return Arrays.stream(values())
                .filter(column -> wanted.equalsIgnoreCase(
                                Messages.in(Messages.CHINESE).text(column.key()))
                        || wanted.equalsIgnoreCase(Messages.in(Locale.ENGLISH).text(column.key())))
                .findFirst();
    }
}
