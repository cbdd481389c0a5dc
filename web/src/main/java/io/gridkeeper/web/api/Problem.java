package io.gridkeeper.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridkeeper.foundation.kernel.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as RFC 9457 writes it, in the person's language.
 *
 * @param key the message key behind the detail, for scripts that want to tell problems apart
 * @param clause the clause of the regulation library that made the refusal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String key,
        @Nullable ClauseLink clause,
        @Nullable List<Fault> faults,
        @Nullable String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** The answer to somebody who is not logged in. */
    public static Problem notLoggedIn(Messages messages) {
        return new Problems(messages).plain(Problems.UNAUTHORIZED, "api.problem.notLoggedIn");
    }

    /** A clause and where it can be read. */
    public record ClauseLink(String id, String href) {

        public static ClauseLink of(String id) {
            return new ClauseLink(id, "/library/clause?id=" + id);
        }
    }

    /** What is wrong with one field or row. */
    public record Fault(String where, String detail) {}
}
