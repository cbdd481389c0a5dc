package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.document.SheetHeading;

/** The columns of a list of arrears and renewals; the heading is the column's name in either language. */
enum DueColumn implements SheetHeading {
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

    @Override
    public String key() {
        return "collection.sheet." + name();
    }
}
