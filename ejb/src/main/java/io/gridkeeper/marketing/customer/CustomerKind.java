package io.gridkeeper.marketing.customer;

/** Whom one deals with: a company or authority, one household, or a residential compound as a whole. */
public enum CustomerKind {
    GROUP,
    INDIVIDUAL,
    COMMUNITY
}
