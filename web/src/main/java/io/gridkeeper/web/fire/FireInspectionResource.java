package io.gridkeeper.web.fire;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.fire.CheckItem;
import io.gridkeeper.safety.fire.CheckKind;
import io.gridkeeper.safety.fire.CheckPlace;
import io.gridkeeper.safety.fire.CheckedItem;
import io.gridkeeper.safety.fire.Finding;
import io.gridkeeper.safety.fire.FireCheckRow;
import io.gridkeeper.safety.fire.FireInspection;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Checks of places; a fault becomes a hazard and a point of a notice. */
@Path("fireInspections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FireInspectionResource {

    /** One item with what was found. */
    public record Item(
            @Nullable CheckItem item,
            @Nullable Finding finding,
            @Nullable String note) {

        CheckedItem command() {
            if (item == null || finding == null) {
                throw Refusal.invalid("fire.refusal.items");
            }
            return new CheckedItem(item, finding, note, null);
        }
    }

    /** A check; {@code limitOn} is needed where something is at fault. */
    public record Wish(
            @Nullable String placeCode,
            @Nullable CheckKind kind,
            @Nullable Long roundId,
            @Nullable LocalDate checkedOn,
            @Nullable List<Item> items,
            @Nullable String note,
            @Nullable LocalDate limitOn) {

        CheckPlace command() {
            return new CheckPlace(
                    Objects.requireNonNullElse(placeCode, ""),
                    Objects.requireNonNullElse(kind, CheckKind.INSPECTION),
                    roundId,
                    checkedOn,
                    Objects.requireNonNullElse(items, List.<Item>of()).stream()
                            .map(Item::command)
                            .toList(),
                    note,
                    limitOn);
        }
    }

    @Inject
    private FireInspection inspection;

    @POST
    @Operation(summary = "Write a check down; faults become hazards and a notice")
    public Response check(Wish wish) {
        var check = inspection.check(wish.command());
        return Response.created(URI.create("fireInspections/" + check.id()))
                .entity(check)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One check")
    public FireCheckRow check(@PathParam("id") long id) {
        return inspection.check(id);
    }
}
