package io.gridkeeper.safety.risk;

/** Unit of a check cycle; the code is that of the national field set ({@code checkCycleUnit}). */
public enum CycleUnit {
    HOUR,
    DAY,
    MONTH,
    YEAR
}
