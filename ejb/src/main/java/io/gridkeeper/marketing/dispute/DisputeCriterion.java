package io.gridkeeper.marketing.dispute;

/** By what a contested customer can be decided; which comes first is the company's own order. */
public enum DisputeCriterion {
    /** The installation address lies in one of the two grids. */
    ADDRESS,
    /** The customer is on the list of somebody who works in one of the two grids only. */
    NAMED_LIST,
    /** Whoever opened the file works in one of the two grids only. */
    FIRST_FILED
}
