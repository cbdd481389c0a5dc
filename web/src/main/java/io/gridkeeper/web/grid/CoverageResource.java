package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.coverage.Coverage;
import io.gridkeeper.foundation.coverage.CoverageFigure;
import io.gridkeeper.foundation.coverage.ResponsibilityMatrix;
import io.gridkeeper.foundation.coverage.SizeAdvice;
import io.gridkeeper.foundation.coverage.SizeBounds;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Coverage of the company, for those who see all of it. */
@Path("coverageFigures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CoverageResource {

    /** The matrix with its sums and its empty cells. */
    public record Matrix(ResponsibilityMatrix matrix, int cells, long filled, List<String> gaps) {}

    /** The rule of size, if there is one, and the grids it advises against. */
    public record Sizes(@Nullable SizeBounds bounds, List<SizeAdvice> advice) {}

    @Inject
    private Coverage coverage;

    @GET
    @Operation(summary = "How much has a grid and somebody who answers for it, with what has not")
    public List<CoverageFigure> figures() {
        return coverage.figures();
    }

    @GET
    @Path("matrix")
    @Operation(summary = "Units and business lines with who answers for each")
    public Matrix matrix() {
        var matrix = coverage.matrix();
        return new Matrix(matrix, matrix.size(), matrix.filled(), matrix.gaps());
    }

    @GET
    @Path("sizes")
    @Operation(summary = "Grids that count fewer or more people than advised")
    public Sizes sizes() {
        return new Sizes(coverage.sizeRule().orElse(null), coverage.sizeAdvice());
    }

    @PUT
    @Path("sizes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set the rule of size")
    public void adopt(@NotNull SizeBounds bounds) {
        coverage.adoptSize(bounds);
    }

    @DELETE
    @Path("sizes")
    @Operation(summary = "Take the rule of size away")
    public void drop() {
        coverage.adoptSize(null);
    }
}
