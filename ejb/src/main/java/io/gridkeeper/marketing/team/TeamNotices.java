package io.gridkeeper.marketing.team;

import io.gridkeeper.foundation.notice.Notices;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Tells members, department heads and area managers what concerns them. */
@Dependent
class TeamNotices {

    @Inject
    private Notices notices;

    @Inject
    private TeamAccess access;

    @Inject
    private SalesScope scope;

    void assigned(TeamTask task) {
        tell(task.personId(), "team.notice.assigned", task.number(), "/sales/tasks");
    }

    void requested(TeamTask task, VirtualTeam team, long head) {
        tell(head, "team.notice.requested", task.number(), link(team));
    }

    void answered(TeamTask task) {
        boolean granted = task.state() == TaskState.ASSIGNED;
        tell(task.givenById(), granted ? "team.notice.granted" : "team.notice.declined", task.number(), "/sales/teams");
        if (granted) {
            assigned(task);
        }
    }

    /** Both sides hear of it, and of the decision. */
    void clashed(TeamConflict conflict, VirtualTeam team) {
        both(conflict, team, "team.notice.clashed");
    }

    void settled(TeamConflict conflict, VirtualTeam team, TeamTask losing) {
        both(conflict, team, "team.notice.settled");
        tell(losing.personId(), "team.notice.moved", losing.number(), "/sales/tasks");
    }

    private void both(TeamConflict conflict, VirtualTeam team, String key) {
        tell(conflict.headId(), key, conflict.number(), link(team));
        scope.holders(team.gridId(), SalesPost.AREA_MANAGER)
                .forEach(manager -> tell(manager, key, conflict.number(), link(team)));
    }

    private void tell(long person, String key, String number, String link) {
        if (!Objects.equals(person, access.person())) {
            notices.tell(person, key, List.of(number), link);
        }
    }

    private static String link(VirtualTeam team) {
        return "/sales/team?code=" + team.code();
    }
}
