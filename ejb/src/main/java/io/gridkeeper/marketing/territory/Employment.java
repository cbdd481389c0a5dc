package io.gridkeeper.marketing.territory;

/** Whether somebody does the work of a post all day or beside other work. */
public enum Employment {
    FULL_TIME,
    PART_TIME
}
