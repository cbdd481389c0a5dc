package io.gridkeeper.marketing.target;

import java.util.List;

/**
 * A plan with its lines as far as the caller sees them, every line after the one above it.
 *
 * @param mayApprove whether the caller may put it in force, if it adds up
 */
public record TargetView(TargetPlanRow plan, List<TargetRow> rows, boolean mayApprove) {}
