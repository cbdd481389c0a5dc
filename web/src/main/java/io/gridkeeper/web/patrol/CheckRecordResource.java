package io.gridkeeper.web.patrol;

import static io.gridkeeper.web.api.Given.need;

import io.gridkeeper.foundation.document.StoredFile;
import io.gridkeeper.safety.patrol.CheckDesk;
import io.gridkeeper.safety.patrol.CheckPhotos;
import io.gridkeeper.safety.patrol.CheckResult;
import io.gridkeeper.safety.patrol.RecordCheck;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What checks came to, with their pictures. */
@Path("checkRecords")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CheckRecordResource {

    /** A record of a check; a hazard that was found is reported at once. */
    public record Wish(
            @Nullable Long taskId,
            @Nullable CheckResult result,
            @Nullable String note,
            @Nullable List<Long> photoIds,
            @Nullable String device) {

        RecordCheck command() {
            return new RecordCheck(
                    need(result, "result"), note, Objects.requireNonNullElse(photoIds, List.of()), device);
        }
    }

    /** A picture just kept, to be named in a record. */
    public record KeptPhoto(long id) {}

    @Inject
    private CheckDesk desk;

    @Inject
    private CheckPhotos photos;

    @POST
    @Operation(summary = "Record a check; answers with it and, where a hazard was found, the hazard's number")
    public Response record(@Nullable Wish wish) {
        var given = need(wish, "body");
        return Response.status(Response.Status.CREATED)
                .entity(desk.record(need(given.taskId(), "taskId"), given.command()))
                .build();
    }

    @POST
    @Path("photos")
    @Consumes({"image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Keep a picture sent as the body; its kind is told by its content")
    public Response keepPhoto(InputStream bytes, @HeaderParam("Slug") @DefaultValue("photo") String name) {
        return Response.status(Response.Status.CREATED)
                .entity(new KeptPhoto(photos.keep(bytes, name)))
                .build();
    }

    @GET
    @Path("{id}/photos")
    @Operation(summary = "The ids of a record's pictures")
    public List<Long> photos(@PathParam("id") long id) {
        return photos.of(id);
    }

    @GET
    @Path("{id}/photos/{photo}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A picture of a record")
    public Response photo(@PathParam("id") long id, @PathParam("photo") long photo) {
        StoredFile file = photos.describe(id, photo);
        StreamingOutput bytes = out -> {
            try (var picture = photos.open(id, photo)) {
                picture.transferTo(out);
            }
        };
        return Response.ok(bytes, file.mediaType())
                .header("Content-Length", file.size())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, max-age=86400, immutable")
                .build();
    }
}
