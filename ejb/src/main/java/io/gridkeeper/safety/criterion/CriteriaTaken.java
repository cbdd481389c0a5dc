package io.gridkeeper.safety.criterion;

/** What a workbook of cases brought. */
public record CriteriaTaken(int added, int changed, int unchanged) {}
