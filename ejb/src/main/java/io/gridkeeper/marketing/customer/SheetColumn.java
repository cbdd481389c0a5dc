package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a list of customers; the heading is the column's name in either language. */
public enum SheetColumn {
    NUMBER(false),
    NAME(true),
    KIND(true),
    CLASS(true),
    UNIT(true),
    ADDRESS(false),
    OWNER(false),
    SOURCE(false),
    SUPPLIER(false),
    CONTRACT_END(false),
    VISIT_MONTHS(false),
    CONTACT(false),
    POSITION(false),
    PHONE(false),
    CONSENT(false);

    private final boolean required;

    SheetColumn(boolean required) {
        this.required = required;
    }

    boolean isRequired() {
        return required;
    }

    String key() {
        return "customer.sheet." + name();
    }

    /** The column with this heading, whichever of the two languages it is in. */
    static Optional<SheetColumn> headed(String heading) {
        var wanted = heading.strip();
        return Arrays.stream(values())
                .filter(column -> wanted.equalsIgnoreCase(
                                Messages.in(Messages.CHINESE).text(column.key()))
                        || wanted.equalsIgnoreCase(Messages.in(Locale.ENGLISH).text(column.key())))
                .findFirst();
    }
}
