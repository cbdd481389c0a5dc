package io.gridkeeper.system;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A job that a test has started over the API and follows to its end. */
public final class FollowedJob {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Server server;
    private final String authorization;
    private final long id;

    private FollowedJob(Server server, String authorization, long id) {
        this.server = server;
        this.authorization = authorization;
        this.id = id;
    }

    /** The job that an answer with status 202 tells of. */
    public static FollowedJob of(Server server, String authorization, ValidatableResponse started) {
        return of(
                server,
                authorization,
                started.statusCode(202).extract().jsonPath().getLong("job"));
    }

    public static FollowedJob of(Server server, String authorization, long id) {
        return new FollowedJob(server, authorization, id);
    }

    public long id() {
        return id;
    }

    public Response now() {
        return given().header("Authorization", authorization)
                .header("Accept-Language", "zh-CN")
                .get(server.url("/api/v1/jobs/" + id));
    }

    public ValidatableResponse cancel() {
        return given().header("Authorization", authorization)
                .post(server.url("/api/v1/jobs/" + id + "/cancellation"))
                .then();
    }

    public byte[] file() {
        return given().header("Authorization", authorization)
                .get(server.url("/api/v1/jobs/" + id + "/file"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** What became of it. */
    public ValidatableResponse ended() {
        return when(job -> job.path("finishedAt") != null).then().statusCode(200);
    }

    /** The job as it is when it has come so far. */
    public Response when(Predicate<Response> reached) {
        long end = System.nanoTime() + LIMIT.toNanos();
        var job = now();
        while (job.statusCode() == 200 && !reached.test(job)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Job " + id + " has not come so far: " + job.asString());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            job = now();
        }
        return job;
    }
}
