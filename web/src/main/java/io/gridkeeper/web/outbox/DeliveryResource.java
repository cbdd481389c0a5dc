package io.gridkeeper.web.outbox;

import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.outbox.Deliveries;
import io.gridkeeper.foundation.outbox.DeliveryFilter;
import io.gridkeeper.foundation.outbox.DeliveryState;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Messages to the platforms: list, history, resend, mend, skip; the platforms' state, pause and resume. */
@Path("/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deliveries")
public class DeliveryResource {

    @Inject
    private Deliveries deliveries;

    @Inject
    private HttpServletRequest request;

    /** Why a message is given up. */
    public record Skip(@Nullable String reason) {}

    @GET
    @Operation(summary = "Messages of the caller's grids, newest first")
    public Slice<DeliveryJson> list(
            @QueryParam("state") List<DeliveryState> states,
            @QueryParam("platform") @Nullable String platform,
            @QueryParam("number") @Nullable String number,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var page = deliveries.list(new DeliveryFilter(platform, Set.copyOf(states), number), cursor, limit);
        return new Slice<>(
                page.rows().stream()
                        .map(row -> DeliveryJson.of(row, messages()))
                        .toList(),
                page.next());
    }

    @GET
    @Path("/platforms")
    @Operation(summary = "Every platform: state, depth, oldest message, last receipt")
    public List<PlatformJson> platforms() {
        return deliveries.platforms().stream()
                .map(row -> PlatformJson.of(row, messages()))
                .toList();
    }

    @POST
    @Path("/platforms/{platform}/pause")
    @Operation(summary = "Keep the messages of a platform back")
    public void pause(@PathParam("platform") String platform) {
        deliveries.pause(platform, true);
    }

    @POST
    @Path("/platforms/{platform}/resume")
    @Operation(summary = "Let the messages of a platform go again")
    public void resume(@PathParam("platform") String platform) {
        deliveries.pause(platform, false);
    }

    @POST
    @Path("/platforms/{platform}/resend")
    @Operation(summary = "Send everything again that is set aside for a platform")
    public Map<String, Integer> resendAll(@PathParam("platform") String platform) {
        return Map.of("resent", deliveries.resendAll(platform));
    }

    @GET
    @Path("/{platform}/{entry}")
    @Operation(summary = "A message with every attempt")
    public DeliveryJson.Whole view(@PathParam("platform") String platform, @PathParam("entry") long entry) {
        return DeliveryJson.Whole.of(deliveries.view(platform, entry), messages());
    }

    @POST
    @Path("/{platform}/{entry}/resend")
    @Operation(summary = "Send a message again that was set aside")
    public void resend(@PathParam("platform") String platform, @PathParam("entry") long entry) {
        deliveries.resend(platform, entry);
    }

    @POST
    @Path("/{platform}/{entry}/mend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put texts of a set-aside message right, by JSON pointer, and send it again")
    public void mend(
            @PathParam("platform") String platform,
            @PathParam("entry") long entry,
            @Nullable Map<String, String> changes) {
        if (changes == null || changes.isEmpty() || changes.containsValue(null)) {
            throw Refusal.invalid("outbox.mend.nothing");
        }
        deliveries.mend(platform, entry, changes);
    }

    @POST
    @Path("/{platform}/{entry}/skip")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a set-aside message up in favour of the later one of its record")
    public void skip(@PathParam("platform") String platform, @PathParam("entry") long entry, @Nullable Skip skip) {
        if (skip == null || skip.reason() == null || skip.reason().isBlank()) {
            throw Refusal.invalid("outbox.skip.reason");
        }
        deliveries.skip(platform, entry, skip.reason());
    }

    private Messages messages() {
        return Messages.in(request.getLocale());
    }
}
