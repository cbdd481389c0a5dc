package io.gridkeeper.web.fire;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.fire.EventTask;
import io.gridkeeper.safety.fire.FireBrigade;
import io.gridkeeper.safety.fire.FireEventRow;
import io.gridkeeper.safety.fire.FireStory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Fires the brigade answered. */
@Path("fireEvents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FireEventResource {

    /** The time line of a fire and who did what. */
    public record Wish(
            long gridId,
            @Nullable String placeText,
            @Nullable Instant alarmAt,
            @Nullable Instant arrivedAt,
            @Nullable String action,
            @Nullable Instant handedOverAt,
            @Nullable List<EventTask> tasks) {

        FireStory story() {
            if (alarmAt == null || arrivedAt == null) {
                throw Refusal.invalid("fire.refusal.timeLine").citing("R20-2c");
            }
            return new FireStory(
                    gridId,
                    Objects.requireNonNullElse(placeText, ""),
                    alarmAt,
                    arrivedAt,
                    Objects.requireNonNullElse(action, ""),
                    handedOverAt);
        }
    }

    @Inject
    private FireBrigade brigade;

    @GET
    @Operation(summary = "The fires in the caller's grids, the newest first")
    public List<FireEventRow> list() {
        return brigade.events();
    }

    @POST
    @Operation(summary = "Record a fire")
    public Response record(Wish wish) {
        var event = brigade.record(wish.story(), Objects.requireNonNullElse(wish.tasks(), List.of()));
        return Response.status(Response.Status.CREATED).entity(event).build();
    }
}
