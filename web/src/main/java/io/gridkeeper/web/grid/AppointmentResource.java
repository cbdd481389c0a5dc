package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.Appoint;
import io.gridkeeper.foundation.grid.AppointmentDesk;
import io.gridkeeper.foundation.grid.AppointmentRow;
import io.gridkeeper.foundation.grid.ChangeHolder;
import io.gridkeeper.foundation.grid.Staffing;
import io.gridkeeper.foundation.grid.StandIn;
import io.gridkeeper.web.api.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Appointing people one by one, stand-ins, successors, letters. */
@Path("appointments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AppointmentResource {

    /** What was made. */
    public record Made(long id) {}

    /** Ends an appointment. */
    public record End(@NotNull LocalDate lastDay, @NotNull String reason) {}

    @Inject
    private AppointmentDesk desk;

    @Inject
    private Staffing staffing;

    @Inject
    private HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Appoint somebody")
    public Response appoint(@NotNull Appoint command) {
        return made("appointments", desk.appoint(command));
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End an appointment with a day")
    public void end(@PathParam("id") long id, @NotNull End end) {
        desk.end(id, end.lastDay(), end.reason());
    }

    @POST
    @Path("{id}/standIns")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Name who does the post while its holder is on leave")
    public Response standIn(@PathParam("id") long id, @NotNull StandIn leave) {
        return made("appointments", desk.standIn(id, leave));
    }

    @POST
    @Path("{id}/successors")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put another person in the post; the answer names the hand-over list")
    public Response change(@PathParam("id") long id, @NotNull ChangeHolder change) {
        return made("handovers", desk.change(id, change));
    }

    private static Response made(String where, long id) {
        return Response.created(URI.create(where + "/" + id))
                .entity(new Made(id))
                .build();
    }

    @GET
    @Path("mine")
    @Operation(summary = "The posts one holds today")
    public List<AppointmentRow> mine() {
        return staffing.mine();
    }

    @GET
    @Path("{id}/letter")
    @Produces("application/pdf")
    @Operation(summary = "The letter of appointment")
    public Response letter(@PathParam("id") long id) {
        return GridPapers.answer(staffing.letter(id, GridPapers.gridAddress(request), Speech.locale(request)))
                .response();
    }
}
