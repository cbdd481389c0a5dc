package io.gridkeeper.web.fire;

import io.gridkeeper.safety.fire.FireInspection;
import io.gridkeeper.safety.fire.FireNoticeRow;
import io.gridkeeper.web.api.Speech;
import io.gridkeeper.web.document.FileAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Notices to rectify: reading, the paper, who signed for it, the re-check. */
@Path("fireNotices/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FireNoticeResource {

    /** Who signed for the notice. */
    public record Receipt(
            @Nullable String receiver, @Nullable LocalDate on) {}

    /** The points found in order, counted from one, and the limit of the rest. */
    public record Recheck(
            @Nullable Set<Integer> inOrder,
            @Nullable LocalDate on,
            @Nullable LocalDate nextLimit) {}

    @Inject
    private FireInspection inspection;

    @Inject
    private HttpServletRequest request;

    @GET
    @Operation(summary = "One notice")
    public FireNoticeRow notice(@PathParam("number") String number) {
        return inspection.notice(number);
    }

    @GET
    @Path("paper")
    @Produces("application/pdf")
    @Operation(summary = "The notice as PDF/A for seal and signature")
    public Response paper(@PathParam("number") String number) {
        var pdf = inspection.paper(number, Speech.messages(request));
        return new FileAnswer(
                        number + ".pdf", "application/pdf", pdf.length, false, () -> new ByteArrayInputStream(pdf))
                .response();
    }

    @POST
    @Path("receipt")
    @Operation(summary = "Record who signed for it")
    public FireNoticeRow receive(@PathParam("number") String number, Receipt receipt) {
        return inspection.receive(number, Objects.requireNonNullElse(receipt.receiver(), ""), receipt.on());
    }

    @POST
    @Path("recheck")
    @Operation(summary = "Judge the points; answers with the next notice where some are open")
    public FireNoticeRow recheck(@PathParam("number") String number, Recheck recheck) {
        return inspection.recheck(
                number,
                Objects.requireNonNullElse(recheck.inOrder(), Set.<Integer>of()),
                recheck.on(),
                recheck.nextLimit());
    }
}
