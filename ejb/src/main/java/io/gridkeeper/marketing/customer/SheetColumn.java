package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.document.SheetHeading;

/** The columns of a list of customers; the heading is the column's name in either language. */
public enum SheetColumn implements SheetHeading {
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

    @Override
    public String key() {
        return "customer.sheet." + name();
    }
}
