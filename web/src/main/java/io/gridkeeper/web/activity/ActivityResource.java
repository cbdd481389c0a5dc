package io.gridkeeper.web.activity;

import io.gridkeeper.duty.activity.ActivityBook;
import io.gridkeeper.duty.activity.ActivityFigures;
import io.gridkeeper.duty.activity.ActivityKind;
import io.gridkeeper.duty.activity.ActivityRow;
import io.gridkeeper.duty.activity.RecordActivity;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.web.api.Given;
import io.gridkeeper.web.document.FileAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What people do in the caller's grids beside hazards and checks. */
@Path("gridActivities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActivityResource {

    /** Something done; without a day it was today. */
    public record Wish(
            @Nullable Long gridId,
            @Nullable ActivityKind kind,
            @Nullable String title,
            @Nullable String text,
            @Nullable LocalDate heldOn,
            @Nullable BigDecimal hours,
            @Nullable Integer expected,
            @Nullable List<Long> participants,
            @Nullable List<Long> absent) {}

    @Inject
    private ActivityBook book;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "The activities of a month in a grid and those below it, the newest first; at most 500")
    public List<ActivityRow> list(
            @QueryParam("grid") @DefaultValue("0") long grid, @QueryParam("month") @Nullable String month) {
        return book.list(grid, month(month));
    }

    @GET
    @Path("figures")
    @Operation(summary = "What they come to, kind by kind")
    public ActivityFigures figures(
            @QueryParam("grid") @DefaultValue("0") long grid, @QueryParam("month") @Nullable String month) {
        return book.figures(grid, month(month));
    }

    @POST
    @Operation(summary = "Record an activity")
    public Response record(Wish wish) {
        var row = book.record(new RecordActivity(
                Given.need(wish.gridId(), "gridId"),
                Given.need(wish.kind(), "kind"),
                Objects.requireNonNullElse(wish.title(), ""),
                wish.text(),
                Objects.requireNonNullElseGet(wish.heldOn(), this::today),
                Objects.requireNonNullElse(wish.hours(), BigDecimal.ZERO),
                wish.expected(),
                Objects.requireNonNullElse(wish.participants(), List.of()),
                Objects.requireNonNullElse(wish.absent(), List.of())));
        return Response.created(URI.create("gridActivities/" + row.id()))
                .entity(row)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One activity")
    public ActivityRow view(@PathParam("id") long id) {
        return book.view(id);
    }

    @PUT
    @Path("{id}/pictures/{moment}")
    @Consumes({"image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Keep the picture of before or after, sent as the body")
    public void show(
            @PathParam("id") long id,
            @PathParam("moment") String moment,
            InputStream bytes,
            @HeaderParam("Slug") @DefaultValue("photo") String name) {
        book.show(id, isBefore(moment), bytes, name);
    }

    @GET
    @Path("{id}/pictures/{moment}")
    @Produces({"image/jpeg", "image/png"})
    @Operation(summary = "The picture of before or after")
    public Response picture(@PathParam("id") long id, @PathParam("moment") String moment) {
        boolean before = isBefore(moment);
        var file = book.picture(id, before);
        return new FileAnswer(file.name(), file.mediaType(), file.size(), false, () -> book.open(id, before))
                .response();
    }

    private static boolean isBefore(String moment) {
        return switch (moment) {
            case "before" -> true;
            case "after" -> false;
            default -> throw Refusal.notFound("activity.unknown");
        };
    }

    private YearMonth month(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? YearMonth.from(today()) : YearMonth.parse(text.strip());
        } catch (DateTimeException unreadable) {
            throw Refusal.invalid("activity.refusal.month");
        }
    }

    private LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }
}
