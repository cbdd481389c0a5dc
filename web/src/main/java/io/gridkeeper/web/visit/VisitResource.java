package io.gridkeeper.web.visit;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.visit.CheckIn;
import io.gridkeeper.marketing.visit.DayPlan;
import io.gridkeeper.marketing.visit.VisitDesk;
import io.gridkeeper.marketing.visit.VisitFilter;
import io.gridkeeper.marketing.visit.VisitPlanner;
import io.gridkeeper.marketing.visit.VisitResult;
import io.gridkeeper.marketing.visit.VisitRow;
import io.gridkeeper.marketing.visit.VisitSearch;
import io.gridkeeper.web.api.Days;
import io.gridkeeper.web.api.Given;
import io.gridkeeper.web.frame.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Visits: the caller's plan of a day, the check-in, the result, and the list of those the caller sees. */
@Path("salesVisits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisitResource {

    /** A visit to be planned; {@code personId} for somebody whom the caller leads. */
    public record PlanWish(
            @Nullable String customerNumber,
            @Nullable LocalDate day,
            @Nullable Long personId) {}

    /** Where one sets out; nothing where that is not known. */
    public record StartWish(
            @Nullable Double longitude, @Nullable Double latitude) {}

    /** Another day. */
    public record DayWish(@Nullable LocalDate day) {}

    /** Why. */
    public record ReasonWish(@Nullable String reason) {}

    @Inject
    private VisitPlanner planner;

    @Inject
    private VisitDesk desk;

    @Inject
    private VisitSearch search;

    @Inject
    private Times times;

    /** One page, the newest days first; the filters are those of the list's address bar, see {@link VisitFilter}. */
    @GET
    @Parameter(ref = "visitFilter")
    public Slice<VisitRow> list(
            @Context UriInfo uri,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return search.list(VisitFilter.parse(uri.getQueryParameters()), cursor, limit);
    }

    @POST
    public Response add(PlanWish wish) {
        var customer = Given.need(wish.customerNumber(), "customerNumber");
        var day = Objects.requireNonNullElse(wish.day(), times.getToday());
        long id =
                wish.personId() == null ? planner.add(customer, day) : planner.planFor(wish.personId(), customer, day);
        return Response.created(URI.create("salesVisits/" + id))
                .entity(search.row(id))
                .build();
    }

    @GET
    @Path("{id: \\d+}")
    public VisitRow view(@PathParam("id") long id) {
        return search.row(id);
    }

    /** The caller's plan of a day with its route, and who else is due. */
    @GET
    @Path("days/{day}")
    public DayPlan day(@PathParam("day") String day) {
        return planner.day(Days.read(day, times.getToday()));
    }

    /** Takes whoever is due into the caller's plan. */
    @POST
    @Path("days/{day}/filling")
    public DayPlan fill(@PathParam("day") String day) {
        var on = Days.read(day, times.getToday());
        planner.fill(on);
        return planner.day(on);
    }

    /** Puts the caller's visits of a day in a good order. */
    @POST
    @Path("days/{day}/route")
    public DayPlan arrange(@PathParam("day") String day, StartWish wish) {
        var on = Days.read(day, times.getToday());
        planner.arrange(on, wish.longitude(), wish.latitude());
        return planner.day(on);
    }

    @POST
    @Path("{id: \\d+}/arrival")
    public VisitRow arrive(@PathParam("id") long id, CheckIn wish) {
        desk.arrive(id, wish);
        return search.row(id);
    }

    @POST
    @Path("{id: \\d+}/result")
    public VisitRow finish(@PathParam("id") long id, VisitResult wish) {
        desk.finish(id, wish);
        return search.row(id);
    }

    @POST
    @Path("{id: \\d+}/dropping")
    public VisitRow drop(@PathParam("id") long id, ReasonWish wish) {
        planner.drop(id, Objects.requireNonNullElse(wish.reason(), ""));
        return search.row(id);
    }

    @POST
    @Path("{id: \\d+}/days")
    public VisitRow move(@PathParam("id") long id, DayWish wish) {
        planner.move(id, Given.need(wish.day(), "day"));
        return search.row(id);
    }
}
