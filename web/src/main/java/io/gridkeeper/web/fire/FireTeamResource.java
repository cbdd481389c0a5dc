package io.gridkeeper.web.fire;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.fire.FireBrigade;
import io.gridkeeper.safety.fire.FireTeamRow;
import io.gridkeeper.safety.fire.FormTeam;
import io.gridkeeper.safety.fire.TeamKind;
import io.gridkeeper.safety.fire.TeamMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Leading groups and volunteer brigades. */
@Path("fireTeams")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FireTeamResource {

    /** A team's roster. */
    public record Wish(
            @Nullable TeamKind kind,
            long gridId,
            @Nullable String equipment,
            @Nullable List<TeamMember> members) {

        FormTeam command() {
            if (kind == null) {
                throw Refusal.invalid("fire.missing.kind");
            }
            return new FormTeam(kind, gridId, equipment, Objects.requireNonNullElse(members, List.of()));
        }
    }

    @Inject
    private FireBrigade brigade;

    @GET
    @Operation(summary = "The teams of the caller's grids")
    public List<FireTeamRow> list() {
        return brigade.teams();
    }

    @PUT
    @Operation(summary = "Form the grid's team of a kind, or form it anew")
    public FireTeamRow form(Wish wish) {
        return brigade.form(wish.command());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One team")
    public FireTeamRow team(@PathParam("id") long id) {
        return brigade.team(id);
    }
}
