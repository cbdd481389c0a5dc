package io.gridkeeper.web.fire;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.fire.FireGap;
import io.gridkeeper.safety.fire.FireGuidanceRow;
import io.gridkeeper.safety.fire.FireRoundRow;
import io.gridkeeper.safety.fire.FireYearBook;
import io.gridkeeper.safety.fire.Guide;
import io.gridkeeper.safety.fire.PlanRound;
import io.gridkeeper.safety.fire.ReceiveGuidance;
import io.gridkeeper.safety.fire.TeachFire;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The fire year: what is missing, large inspections, guidance and education. */
@Path("fireYears/{year}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FireYearResource {

    /** A large inspection to be done. */
    public record RoundWish(
            @Nullable String title, long gridId, @Nullable LocalDate plannedOn) {}

    /** The day a large inspection ended; today when left out. */
    public record Finish(@Nullable LocalDate on) {}

    /** An instruction. */
    public record GuidanceWish(
            @Nullable Guide guide,
            long gridId,
            @Nullable LocalDate givenOn,
            @Nullable List<String> points) {}

    /** A large inspection with how many of its places were inspected. */
    public record Round(FireRoundRow round, int inspected, double percent) {

        static Round of(FireRoundRow row) {
            return new Round(row, row.inspected(), row.percent());
        }
    }

    @Inject
    private FireYearBook book;

    @GET
    @Path("gaps")
    @Operation(summary = "What is missing in the year")
    public List<FireGap> gaps(@PathParam("year") int year) {
        return book.missing(year);
    }

    @GET
    @Path("rounds")
    @Operation(summary = "Large inspections with their coverage")
    public List<Round> rounds(@PathParam("year") int year) {
        return book.rounds(year).stream().map(Round::of).toList();
    }

    @POST
    @Path("rounds")
    @Operation(summary = "Plan a large inspection")
    public Response plan(@PathParam("year") int year, RoundWish wish) {
        var day = wish.plannedOn();
        if (day == null || day.getYear() != year) {
            throw Refusal.invalid("fire.missing.plannedOn");
        }
        var round = book.plan(new PlanRound(Objects.requireNonNullElse(wish.title(), ""), wish.gridId(), day));
        return Response.status(Response.Status.CREATED).entity(Round.of(round)).build();
    }

    @POST
    @Path("rounds/{id}/finish")
    @Operation(summary = "End a large inspection")
    public Round finish(@PathParam("year") int year, @PathParam("id") long id, Finish finish) {
        return Round.of(book.finish(id, finish.on()));
    }

    @GET
    @Path("rounds/{id}")
    @Operation(summary = "One large inspection")
    public Round round(@PathParam("year") int year, @PathParam("id") long id) {
        return Round.of(book.round(id));
    }

    @GET
    @Path("guidance")
    @Operation(summary = "Instructions with their follow-up, those of other years too")
    public List<FireGuidanceRow> guidance(@PathParam("year") int year) {
        return book.guidance();
    }

    @POST
    @Path("guidance")
    @Operation(summary = "Record an instruction")
    public Response receive(@PathParam("year") int year, GuidanceWish wish) {
        var guide = wish.guide();
        if (guide == null) {
            throw Refusal.invalid("fire.missing.guide");
        }
        var points = Objects.requireNonNullElse(wish.points(), List.<String>of());
        var row = book.receive(new ReceiveGuidance(guide, wish.gridId(), wish.givenOn(), points));
        return Response.status(Response.Status.CREATED).entity(row).build();
    }

    @POST
    @Path("guidance/{id}/points/{point}/done")
    @Operation(summary = "Say that a point is done; points count from one")
    public FireGuidanceRow followUp(
            @PathParam("year") int year, @PathParam("id") long id, @PathParam("point") int point) {
        return book.followUp(id, point);
    }

    @GET
    @Path("education")
    @Operation(summary = "Fire education of the year")
    public List<TeachFire> education(@PathParam("year") int year) {
        return book.education(year);
    }

    @POST
    @Path("education")
    @Operation(summary = "Record fire education")
    public Response teach(@PathParam("year") int year, TeachFire held) {
        return Response.status(Response.Status.CREATED).entity(book.teach(held)).build();
    }
}
