package io.gridkeeper.web.plan;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.plan.NewPlan;
import io.gridkeeper.foundation.plan.PlanBook;
import io.gridkeeper.foundation.plan.PlanKind;
import io.gridkeeper.foundation.plan.PlanRow;
import io.gridkeeper.foundation.plan.ShapeFinding;
import io.gridkeeper.foundation.plan.ShapeRow;
import io.gridkeeper.web.document.FileAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Site plans: the list, one with its picture, its shapes on a day and where they do not fit. */
@Path("plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {

    private static final int LONGEST_FIELD = 1000;

    @Inject
    private PlanBook book;

    @GET
    @Operation(summary = "The plans the caller sees, by name")
    public Slice<PlanRow> list() {
        return new Slice<>(book.plans(), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Add a plan: parts name, kind, gridCode, widthInMetres, picture (PNG, SVG or PDF)")
    public Response add(List<EntityPart> parts) throws IOException {
        var kind = text(parts, "kind");
        var width = text(parts, "widthInMetres");
        var wish = new NewPlan(
                text(parts, "name"),
                kind.isEmpty() ? PlanKind.PICTURE : kind(kind),
                text(parts, "gridCode"),
                width.isEmpty() ? null : number(width));
        var picture = part(parts, "picture");
        try (var bytes = picture.map(EntityPart::getContent).orElse(InputStream.nullInputStream())) {
            var plan = book.add(wish, picture.isPresent() ? bytes : null);
            return Response.created(URI.create("plans/" + plan.id()))
                    .entity(plan)
                    .build();
        }
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One plan")
    public PlanRow plan(@PathParam("id") long id) {
        return book.plan(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take a plan out of use")
    public void retire(@PathParam("id") long id) {
        book.retire(id);
    }

    @GET
    @Path("{id}/picture")
    @Produces("image/png")
    @Operation(summary = "The picture of a plan")
    public Response picture(@PathParam("id") long id) {
        var file = book.picture(id);
        return new FileAnswer(file.name(), file.mediaType(), file.size(), false, () -> book.openPicture(id)).response();
    }

    @GET
    @Path("{id}/shapes")
    @Operation(summary = "The shapes of the caller's grids on a plan, today or on a day")
    public List<ShapeRow> shapes(@PathParam("id") long id, @QueryParam("day") @Nullable String day) {
        return book.shapes(id, AskedDay.or(book.today(), day));
    }

    @GET
    @Path("{id}/findings")
    @Operation(summary = "Overlaps, gaps and what sticks out, as shares of a grid's area")
    public List<ShapeFinding> findings(@PathParam("id") long id, @QueryParam("day") @Nullable String day) {
        return book.findings(id, AskedDay.or(book.today(), day));
    }

    private static PlanKind kind(String text) {
        try {
            return PlanKind.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("plan.refusal.kindUnknown", text);
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            throw Refusal.invalid("plan.refusal.width");
        }
    }

    private static Optional<EntityPart> part(List<EntityPart> parts, String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }

    private static String text(List<EntityPart> parts, String name) throws IOException {
        var part = part(parts, name);
        if (part.isEmpty()) {
            return "";
        }
        try (var bytes = part.get().getContent()) {
            return new String(bytes.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8).strip();
        }
    }
}
