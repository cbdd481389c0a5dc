package io.gridkeeper.duty.meeting;

import java.util.List;

/**
 * What planning a period brought.
 *
 * @param planned how many meetings are new
 * @param known how many were there already
 * @param without the grids that have none, because no rule is in force there
 */
public record GeneratedMeetings(int planned, int known, List<RuleCoverage.Grid> without) {

    public GeneratedMeetings {
        without = List.copyOf(without);
    }
}
