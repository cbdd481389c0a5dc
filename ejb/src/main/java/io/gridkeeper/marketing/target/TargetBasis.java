package io.gridkeeper.marketing.target;

/** By what an amount is spread over the parts below: evenly, by customers, or by what was sold the year before. */
public enum TargetBasis {
    EVEN,
    CUSTOMERS,
    LAST_YEAR
}
