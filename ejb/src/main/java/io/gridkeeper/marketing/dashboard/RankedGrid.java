package io.gridkeeper.marketing.dashboard;

/** A grid in its place: the first is the best by the figure; {@code level} is its colour from 1 to 4. */
public record RankedGrid(int place, int level, double value, GridFigures grid) {}
