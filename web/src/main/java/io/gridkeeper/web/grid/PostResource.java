package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.DescribePost;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.grid.PostKindRow;
import io.gridkeeper.foundation.grid.PostOffice;
import io.gridkeeper.foundation.grid.Responsibility;
import io.gridkeeper.foundation.kernel.Bilingual;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Kinds of posts. */
@Path("posts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PostResource {

    /** A kind as it is sent. */
    public record Kind(
            String nameZh,
            String nameEn,
            String dutyZh,
            String dutyEn,
            @Nullable Post actsAs,
            @Nullable Responsibility responsibility,
            @Nullable String position) {}

    @Inject
    private PostOffice office;

    @GET
    @Operation(summary = "All kinds of posts")
    public List<PostKindRow> kinds() {
        return office.kinds();
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Describe a kind of post, or make one of the company's own")
    public void describe(@PathParam("code") String code, @NotNull Kind kind) {
        office.describe(new DescribePost(
                code,
                new Bilingual(text(kind.nameZh()), text(kind.nameEn())),
                kind.actsAs(),
                kind.responsibility(),
                kind.position(),
                new Bilingual(text(kind.dutyZh()), text(kind.dutyEn()))));
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
