package io.gridkeeper.web.plan;

import io.gridkeeper.foundation.plan.Corner;
import io.gridkeeper.foundation.plan.DrawShape;
import io.gridkeeper.foundation.plan.PlanBook;
import io.gridkeeper.foundation.plan.ShapeRow;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Shapes of grids on plans: drawing, reading and ending them. */
@Path("gridShapes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GridShapeResource {

    /**
     * A shape to be drawn.
     *
     * @param from first day, today when left out
     */
    public record Wish(
            long planId,
            @Nullable String gridCode,
            @Nullable List<Corner> corners,
            @Nullable LocalDate from) {

        DrawShape command() {
            return new DrawShape(
                    planId,
                    Objects.requireNonNullElse(gridCode, ""),
                    Objects.requireNonNullElse(corners, List.of()),
                    from);
        }
    }

    @Inject
    private PlanBook book;

    @POST
    @Operation(summary = "Draw a grid on a plan; an earlier shape ends the day before")
    public Response draw(Wish wish) {
        var shape = book.draw(wish.command());
        return Response.created(URI.create("gridShapes/" + shape.id()))
                .entity(shape)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One shape")
    public ShapeRow shape(@PathParam("id") long id) {
        return book.shape(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "End a shape with a last day, yesterday unless told otherwise")
    public void end(@PathParam("id") long id, @QueryParam("lastDay") @Nullable String lastDay) {
        book.end(id, AskedDay.or(book.today().minusDays(1), lastDay));
    }
}
