package io.gridkeeper.web.job;

import io.gridkeeper.foundation.job.JobDesk;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.web.api.Speech;
import io.gridkeeper.web.document.FileAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Long work: one's own list, one job to follow, its cancellation and the file it made. */
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {

    @Inject
    private JobDesk desk;

    @Inject
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The caller's jobs, latest first; for the grid office with all=true everybody's")
    public Slice<JobJson> list(
            @QueryParam("all") boolean all,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        var messages = Speech.messages(request);
        var jobs = all ? desk.all(cursor, limit) : desk.mine(cursor, limit);
        return new Slice<>(
                jobs.rows().stream().map(job -> JobJson.of(job, messages)).toList(), jobs.next());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far a job is, and what came of it")
    public JobJson job(@PathParam("id") long id) {
        return JobJson.of(desk.job(id), Speech.messages(request));
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(summary = "Cancel a job; one that has ended stays as it is")
    @APIResponse(responseCode = "202", description = "Its work ends as soon as it notices")
    public Response cancel(@PathParam("id") long id) {
        desk.cancel(id);
        return Response.accepted(job(id)).build();
    }

    @GET
    @Path("{id}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file the job made")
    public Response file(@PathParam("id") long id) {
        var file = desk.file(id);
        return new FileAnswer(file.name(), file.mediaType(), file.size(), true, () -> desk.open(id)).response();
    }
}
