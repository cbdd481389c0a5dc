package io.gridkeeper.marketing.collection;

/** What is collected: money that is due, or the consent to a new term. */
public enum CollectionKind {
    ARREARS,
    RENEWAL
}
