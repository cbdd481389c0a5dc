package io.gridkeeper.web.job;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What the API says when it has begun something long: 202, the job's number, and where to follow it. */
public final class JobAnswer {

    private JobAnswer() {}

    /** The job that was started. */
    public record Started(long job, String follow) {}

    public static Response started(long job) {
        var follow = "/api/v1/jobs/" + job;
        return Response.accepted(new Started(job, follow))
                .location(URI.create(follow))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }
}
