package io.gridkeeper.safety.project;

import org.jspecify.annotations.Nullable;

/**
 * A project on somebody's desk.
 *
 * @param next what he has to do, null when others have to act
 * @param mayCheck whether he may write down a check
 * @param checkedToday whether anybody has checked today
 * @param missed planned days on which nobody checked
 * @param openWork how much is open in its grid
 */
public record ProjectTask(
        ProjectRow row,
        @Nullable ProjectAction next,
        boolean mayCheck,
        boolean checkedToday,
        int missed,
        long openWork) {}
