package io.gridkeeper.web.warning;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.warning.SignalKind;
import io.gridkeeper.safety.warning.SignalRow;
import io.gridkeeper.safety.warning.TellSignal;
import io.gridkeeper.safety.warning.WarningDesk;
import io.gridkeeper.web.api.Given;
import io.gridkeeper.web.api.Words;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Early-warning signals of the caller's grids. */
@Path("warningSignals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WarningSignalResource {

    /** A signal to be told; without a day it was seen today. */
    public record Wish(
            @Nullable Long gridId,
            @Nullable SignalKind kind,
            @Nullable String placeText,
            @Nullable String description,
            @Nullable LocalDate seenOn) {

        TellSignal command() {
            return new TellSignal(
                    Given.need(gridId, "gridId"),
                    Given.need(kind, "kind"),
                    Objects.requireNonNullElse(placeText, ""),
                    Objects.requireNonNullElse(description, ""),
                    seenOn);
        }
    }

    @Inject
    private WarningDesk desk;

    @GET
    @Operation(summary = "Signals, the newest first; open=true leaves out what is settled")
    public Slice<SignalRow> list(
            @QueryParam("open") @DefaultValue("false") boolean open,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return desk.list(open, cursor, limit);
    }

    @POST
    @Operation(summary = "Tell a signal")
    public Response tell(Wish wish) {
        var row = desk.tell(wish.command());
        return Response.created(URI.create("warningSignals/" + row.number()))
                .entity(row)
                .build();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One signal")
    public SignalRow signal(@PathParam("number") String number) {
        return desk.signal(number);
    }

    @POST
    @Path("{number}/outcome")
    @Operation(summary = "Settle a signal")
    public SignalRow settle(@PathParam("number") String number, Words outcome) {
        return desk.settle(number, outcome.given());
    }
}
