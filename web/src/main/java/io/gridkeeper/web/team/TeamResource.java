package io.gridkeeper.web.team;

import io.gridkeeper.marketing.team.AssessmentSplit;
import io.gridkeeper.marketing.team.FormTeam;
import io.gridkeeper.marketing.team.MemberKind;
import io.gridkeeper.marketing.team.MemberScore;
import io.gridkeeper.marketing.team.NewMember;
import io.gridkeeper.marketing.team.ScorePart;
import io.gridkeeper.marketing.team.TeamBook;
import io.gridkeeper.marketing.team.TeamRow;
import io.gridkeeper.marketing.team.TeamScores;
import io.gridkeeper.marketing.team.TeamView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Virtual teams: formed, joined, left, assessed; what the regulation forbids is refused with its clause. */
@Path("salesTeams")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeamResource {

    /** Somebody to join; weights in percent, not read for marketing people. */
    public record Joining(
            long personId,
            MemberKind kind,
            @Nullable Long headId,
            @Nullable Integer departmentWeight,
            @Nullable Integer teamWeight) {

        NewMember member() {
            var split = departmentWeight == null || teamWeight == null
                    ? AssessmentSplit.TEAM_ONLY
                    : new AssessmentSplit(departmentWeight, teamWeight);
            return new NewMember(personId, kind, headId, split);
        }
    }

    /** A team to be formed. */
    public record Forming(
            String code,
            String name,
            String gridCode,
            @Nullable Long leaderId,
            LocalDate from,
            List<Joining> members) {}

    /** A person of the team. */
    public record Whom(long personId) {}

    /** One part of a month's assessment. */
    public record Score(long personId, ScorePart part, BigDecimal points) {}

    @Inject
    private TeamBook book;

    @Inject
    private TeamScores scores;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "The teams the caller sees")
    public List<TeamRow> teams() {
        return book.teams();
    }

    @POST
    @Operation(summary = "Form a team; marketing people must be the majority (R14-3.2.2b) and lead it (R14-3.2.2c)")
    public Response form(Forming wish) {
        var code = book.form(new FormTeam(
                wish.code(),
                wish.name(),
                wish.gridCode(),
                wish.leaderId(),
                wish.from(),
                wish.members().stream().map(Joining::member).toList()));
        return Response.created(URI.create("salesTeams/" + code))
                .entity(book.view(code))
                .build();
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One team with members, work and conflicts")
    public TeamView view(@PathParam("code") String code) {
        return book.view(code);
    }

    @POST
    @Path("{code}/members")
    @Operation(summary = "Take somebody in; the two weights of a dual member must make 100 (R14-3.2.2d)")
    public TeamView join(@PathParam("code") String code, Joining wish) {
        book.join(code, wish.member());
        return book.view(code);
    }

    @DELETE
    @Path("{code}/members/{person}")
    @Operation(summary = "Somebody leaves today")
    public TeamView leave(@PathParam("code") String code, @PathParam("person") long person) {
        book.leave(code, person);
        return book.view(code);
    }

    @PUT
    @Path("{code}/leader")
    @Operation(summary = "Name the leader, a marketing person of the team")
    public TeamView lead(@PathParam("code") String code, Whom wish) {
        book.lead(code, wish.personId());
        return book.view(code);
    }

    @POST
    @Path("{code}/closing")
    @Operation(summary = "Close the team; its records stay")
    public TeamView close(@PathParam("code") String code) {
        book.close(code);
        return book.view(code);
    }

    @GET
    @Path("{code}/scores")
    @Operation(summary = "A month's assessment of the members, this month unless told otherwise")
    public List<MemberScore> scores(
            @PathParam("code") String code, @QueryParam("month") @DefaultValue("") String month) {
        return scores.sheet(code, TeamMonth.parse(month, YearMonth.now(clock)));
    }

    @PUT
    @Path("{code}/scores")
    @Operation(summary = "Give one part of a member's assessment of a month; each by whom it belongs to (R14-M1b)")
    public List<MemberScore> score(
            @PathParam("code") String code, @QueryParam("month") @DefaultValue("") String month, Score wish) {
        var wanted = TeamMonth.parse(month, YearMonth.now(clock));
        scores.score(code, wish.personId(), wanted, wish.part(), wish.points());
        return scores.sheet(code, wanted);
    }
}
