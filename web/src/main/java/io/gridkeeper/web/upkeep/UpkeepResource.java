package io.gridkeeper.web.upkeep;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.upkeep.DeviceEntry;
import io.gridkeeper.marketing.upkeep.DeviceRow;
import io.gridkeeper.marketing.upkeep.DraftPlan;
import io.gridkeeper.marketing.upkeep.NetworkProjects;
import io.gridkeeper.marketing.upkeep.ProjectRow;
import io.gridkeeper.marketing.upkeep.UpkeepBook;
import io.gridkeeper.marketing.upkeep.UpkeepMonth;
import io.gridkeeper.web.document.FileAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Devices of a grid with their maintenance, and its network projects with their technical plans. */
@Path("salesGrids")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UpkeepResource {

    /** What was found at a device, and whether it is broken. */
    public record Finding(@Nullable String text, boolean fault) {}

    /** The name of a project. */
    public record Name(@Nullable String text) {}

    @Inject
    private UpkeepBook book;

    @Inject
    private NetworkProjects works;

    @GET
    @Path("{code}/devices")
    @Operation(summary = "Devices and lines of the grid")
    public List<DeviceRow> devices(@PathParam("code") String code) {
        return book.devices(code);
    }

    @POST
    @Path("{code}/devices")
    @Operation(summary = "Enter a device or line, or describe a known one anew")
    public List<DeviceRow> store(@PathParam("code") String code, DeviceEntry entry) {
        book.store(code, entry);
        return book.devices(code);
    }

    @POST
    @Path("{code}/devices/{device}/retirement")
    @Operation(summary = "Take a device out of use")
    public List<DeviceRow> retire(@PathParam("code") String code, @PathParam("device") String device) {
        book.retire(code, device);
        return book.devices(code);
    }

    @GET
    @Path("{code}/upkeep/{month}")
    @Operation(summary = "A month's maintenance, such as 2026-11: planned, done, overdue (R14-M4d)")
    public UpkeepMonth month(@PathParam("code") String code, @PathParam("month") String month) {
        return book.month(code, read(month));
    }

    @POST
    @Path("{code}/upkeep/{month}")
    @Operation(summary = "Plan a month: every device due in it has one task then")
    public UpkeepMonth plan(@PathParam("code") String code, @PathParam("month") String month) {
        book.plan(code, read(month));
        return book.month(code, read(month));
    }

    @POST
    @Path("{code}/upkeep/{month}/{task}")
    @Operation(summary = "Record what was found and done at a device")
    public UpkeepMonth record(
            @PathParam("code") String code,
            @PathParam("month") String month,
            @PathParam("task") long task,
            Finding finding) {
        book.record(code, task, Objects.requireNonNullElse(finding.text(), ""), finding.fault());
        return book.month(code, read(month));
    }

    private static YearMonth read(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("upkeep.refusal.month", month);
        }
    }

    @GET
    @Path("{code}/projects")
    @Operation(summary = "Network projects of the grid with all versions of their technical plans (R14-M4c)")
    public List<ProjectRow> projects(@PathParam("code") String code) {
        return works.of(code);
    }

    @POST
    @Path("{code}/projects")
    @Operation(summary = "Open a network project")
    public Response open(@PathParam("code") String code, Name name) {
        var number = works.open(code, Objects.requireNonNullElse(name.text(), ""));
        return Response.status(Response.Status.CREATED)
                .entity(works.project(number))
                .build();
    }

    @POST
    @Path("{code}/projects/{number}/plans")
    @Operation(
            summary = "Draft the next version of the plan: purpose, solution, material, safeguards, days, cost; an"
                    + " installer of the grid is among the authors (R14-M4c)")
    public ProjectRow draft(@PathParam("code") String code, @PathParam("number") String number, DraftPlan draft) {
        works.of(code);
        works.draft(number, draft);
        return works.project(number);
    }

    @POST
    @Path("{code}/projects/{number}/files")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Attach a drawing, table or photograph to the newest plan: PDF, JPEG, PNG or xlsx as the body")
    public Response attach(
            @PathParam("code") String code,
            @PathParam("number") String number,
            InputStream bytes,
            @HeaderParam("Slug") @DefaultValue("drawing") String name) {
        works.of(code);
        long id = works.attach(number, bytes, name);
        return Response.created(URI.create("salesGrids/" + code + "/projects/" + number + "/files/" + id))
                .entity(works.project(number))
                .build();
    }

    @GET
    @Path("{code}/projects/{number}/files/{id}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A file of a plan")
    public Response file(@PathParam("code") String code, @PathParam("number") String number, @PathParam("id") long id) {
        works.of(code);
        var file = works.file(number, id);
        return new FileAnswer(file.name(), file.mediaType(), file.size(), true, () -> works.bytes(number, id))
                .response();
    }

    @POST
    @Path("{code}/projects/{number}/closing")
    @Operation(summary = "Close a network project")
    public ProjectRow close(@PathParam("code") String code, @PathParam("number") String number) {
        works.of(code);
        works.close(number);
        return works.project(number);
    }
}
