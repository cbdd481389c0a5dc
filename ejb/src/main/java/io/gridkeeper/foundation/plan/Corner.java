package io.gridkeeper.foundation.plan;

/** A point on a plan, in the plan's own coordinates. */
public record Corner(double x, double y) {}
