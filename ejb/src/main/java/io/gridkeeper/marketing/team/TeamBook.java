package io.gridkeeper.marketing.team;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.marketing.territory.Employment;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.SalesScope;
import io.gridkeeper.marketing.territory.StaffOrder;
import io.gridkeeper.marketing.territory.StaffRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Forms virtual teams and changes who is in them; the sales manager does. What the regulation does not allow is refused
 * with its clause. Refusals: not found for teams out of sight, conflict for closed ones.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause({"R14-3.2.2a", "R14-3.2.2b", "R14-3.2.2c", "R14-3.2.2d"})
public class TeamBook {

    private static final String KIND = "salesTeam";

    @Inject
    private Teams teams;

    @Inject
    private TeamAccess access;

    @Inject
    private SalesScope scope;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private AuditTrail trail;

    /** The teams the caller sees, by code; at most two hundred. */
    public List<TeamRow> teams() {
        if (scope.ownListOnly()) {
            return List.of();
        }
        var person = access.person();
        return teams.rows(scope.visibleGridIds().orElse(null), person == null ? 0 : person);
    }

    public TeamView view(String code) {
        var team = access.visible(code);
        var members = teams.members(team.id());
        boolean leads = access.leads(team);
        return new TeamView(
                teams.row(team.id()),
                teams.memberRows(team.id()),
                teams.tasks(team.id()),
                teams.conflicts(team.id()),
                access.mayManage(),
                leads,
                members.stream()
                        .filter(access::isHead)
                        .map(TeamMember::personId)
                        .toList());
    }

    /** Forms a team; marketing people must be the majority and one of them its leader, if it has one. Gives its code. */
    public String form(FormTeam order) {
        access.requireMayManage();
        if (teams.byCode(order.code()).isPresent()) {
            throw Refusal.conflict("team.refusal.codeTaken", order.code());
        }
        var kinds = order.members().stream().map(NewMember::kind).toList();
        TeamRules.requireMajority(kinds);
        var grid = grids.grid(order.gridCode());
        var team = new VirtualTeam(order, grid.id());
        teams.add(team);
        for (var member : order.members()) {
            add(team, grid, member, order.from());
        }
        if (order.leaderId() != null) {
            lead(team, order.leaderId());
        }
        trail.record(KIND, team.id(), "form", "R14-3.2.2a", null, order.toString());
        return team.code();
    }

    /** Takes somebody in from today on; refused where marketing people would no longer be the majority. */
    public void join(String code, NewMember order) {
        access.requireMayManage();
        var team = open(code);
        var members = teams.members(team.id());
        if (members.stream().anyMatch(member -> member.personId() == order.personId())) {
            throw Refusal.conflict("team.refusal.memberAlready");
        }
        TeamRules.requireMajority(Stream.concat(members.stream().map(TeamMember::kind), Stream.of(order.kind()))
                .toList());
        add(team, grid(team), order, access.today());
        trail.record(KIND, team.id(), "join", "R14-3.2.2b", null, order.toString());
    }

    private void add(VirtualTeam team, SalesGridRow grid, NewMember order, LocalDate from) {
        boolean external = organisation.isOfContractor(order.personId());
        if (external != (order.kind() == MemberKind.AGENT)) {
            throw Refusal.invalid(external ? "team.refusal.external" : "team.refusal.notExternal")
                    .citing("R14-3.2.2a");
        }
        if (order.kind() == MemberKind.MARKETING) {
            requireMarketing(grid, order.personId());
        }
        if (order.headId() != null) {
            organisation.person(order.headId());
        }
        teams.add(new TeamMember(team.id(), order, from));
        if (external && posts(grid, order.personId()).isEmpty()) {
            grids.staff(
                    new StaffOrder(grid.code(), order.personId(), SalesPost.AGENT, Employment.PART_TIME, from, null));
        }
    }

    /** A marketing person holds a post of sales in the grid or in an area above it. */
    private void requireMarketing(SalesGridRow grid, long personId) {
        boolean sells = grids.staffToday(grid.pathIds()).stream()
                .anyMatch(row -> row.personId() == personId && row.post().isMarketing());
        if (!sells) {
            throw Refusal.invalid(
                            "team.refusal.notMarketing",
                            organisation.person(personId).name())
                    .citing("R14-3.2.2b");
        }
    }

    private List<StaffRow> posts(SalesGridRow grid, long personId) {
        return grids.staff(grid.id()).stream()
                .filter(row -> row.personId() == personId && row.to() == null)
                .toList();
    }

    /** Somebody leaves today. An agent's access to the own list ends with it; a leader's team is without one. */
    public void leave(String code, long personId) {
        access.requireMayManage();
        var team = open(code);
        var member = access.member(team, personId);
        member.leave(access.today());
        if (member.kind() == MemberKind.AGENT) {
            posts(grid(team), personId).stream()
                    .filter(row -> row.post() == SalesPost.AGENT)
                    .forEach(row -> grids.relieve(row.id(), access.today().minusDays(1)));
        }
        if (Objects.equals(team.leaderId(), personId)) {
            team.leadBy(null);
        }
        trail.record(KIND, team.id(), "leave", null, String.valueOf(personId), null);
    }

    /** Names the leader, who must be a marketing person of the team. */
    public void lead(String code, long personId) {
        access.requireMayManage();
        var team = open(code);
        lead(team, personId);
        trail.record(KIND, team.id(), "lead", "R14-3.2.2c", null, String.valueOf(personId));
    }

    private void lead(VirtualTeam team, long personId) {
        TeamRules.requireLeader(teams.members(team.id()).stream()
                .filter(member -> member.personId() == personId)
                .map(TeamMember::kind)
                .findFirst()
                .orElse(null));
        team.leadBy(personId);
    }

    /** Gives the two parts of a member's assessment other weights. */
    public void weigh(String code, long personId, AssessmentSplit split) {
        access.requireMayManage();
        var member = access.member(open(code), personId);
        var before = member.split().toString();
        member.weigh(split);
        trail.record(KIND, member.teamId(), "weigh", "R14-3.2.2d", before, split.toString());
    }

    public void close(String code) {
        access.requireMayManage();
        var team = open(code);
        teams.members(team.id()).forEach(member -> leave(code, member.personId()));
        team.close(access.today());
        trail.record(KIND, team.id(), "close", null, null, code);
    }

    private VirtualTeam open(String code) {
        var team = access.visible(code);
        team.requireOpen();
        return team;
    }

    private SalesGridRow grid(VirtualTeam team) {
        return Objects.requireNonNull(grids.byIds(List.of(team.gridId())).get(team.gridId()));
    }
}
