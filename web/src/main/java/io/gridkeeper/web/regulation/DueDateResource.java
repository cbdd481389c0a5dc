package io.gridkeeper.web.regulation;

import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.DeadlineTable;
import io.gridkeeper.foundation.regulation.Deadlines;
import io.gridkeeper.foundation.regulation.Limit;
import io.gridkeeper.web.calendar.Dates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Computes due dates, each with its clause and its explanation in words. */
@Path("dueDates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DueDateResource {

    /** A due date; {@code due} is missing where the regulation gives no number. */
    public record DueDate(
            String axisValue,
            @Nullable String due,
            boolean provisional,
            String clause,
            String lead,
            @Nullable String cap,
            boolean normalLimit,
            long profileVersionId,
            String explanation) {

        static DueDate of(Limit limit, Messages words) {
            return new DueDate(
                    limit.axisValue(),
                    text(limit.due()),
                    limit.provisional(),
                    limit.clause(),
                    limit.lead().name(),
                    text(limit.cap()),
                    limit.normalLimit(),
                    limit.profileVersionId(),
                    words.text(limit.explanationKey(), limit.explanationArgs().toArray()));
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }

    @Inject
    private Deadlines deadlines;

    /**
     * The due date of a matter.
     *
     * @param axisValue as in {@code deadlineProfiles/choices}; EXTERNAL for the report to the outside, counted from the
     *     finding
     */
    @GET
    public DueDate compute(
            @QueryParam("axisValue") @Nullable String axisValue,
            @QueryParam("receivedAt") @Nullable String receivedAt,
            @QueryParam("reroutedAt") @Nullable String reroutedAt,
            @Context HttpHeaders headers) {
        var words = Messages.in(headers.getAcceptableLanguages().getFirst());
        var axis = required("axisValue", axisValue);
        var received = Dates.moment(required("receivedAt", receivedAt));
        return DueDate.of(
                DeadlineTable.EXTERNAL.equals(axis)
                        ? deadlines.externalReport(received)
                        : deadlines.limit(axis, received, reroutedAt == null ? null : Dates.moment(reroutedAt)),
                words);
    }

    private static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Refusal.invalid("regulation.parameter.missing", name);
        }
        return value;
    }
}
