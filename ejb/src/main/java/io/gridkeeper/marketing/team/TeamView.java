package io.gridkeeper.marketing.team;

import java.util.List;

/**
 * A team with its members, work and conflicts.
 *
 * @param members those of today
 * @param mayManage whether the caller forms teams
 * @param leads whether the caller hands out the team's work
 * @param heads the ids of the members whose department head the caller is
 */
public record TeamView(
        TeamRow row,
        List<MemberRow> members,
        List<TaskRow> tasks,
        List<ConflictRow> conflicts,
        boolean mayManage,
        boolean leads,
        List<Long> heads) {

    public boolean isHead(long personId) {
        return heads.contains(personId);
    }
}
