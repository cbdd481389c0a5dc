package io.gridkeeper.foundation.outbox;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of a request to a platform. */
public sealed interface Verdict {

    /**
     * The platform dealt with the rows; those not named are acknowledged.
     *
     * @param receipt the platform's number of the request
     * @param rejected the rows refused, by number of the entry
     */
    record Answered(String receipt, Map<Long, Reason> rejected) implements Verdict {
        public Answered {
            rejected = Map.copyOf(rejected);
        }
    }

    /** The request as a whole was refused: some row of it, or all of us, are not to the platform's liking. */
    record Refused(Reason reason) implements Verdict {}

    /** Failed in a way that a row may have caused: a reset, no answer in time, an inner error, an unreadable answer. */
    record Broken(Reason reason) implements Verdict {}

    /**
     * The platform takes nothing now, whatever the rows.
     *
     * @param retryAfter how long it asked us to wait
     */
    record Unavailable(Reason reason, @Nullable Duration retryAfter) implements Verdict {}

    /** No row could be put into the platform's form, so nothing was sent. */
    record NotSent() implements Verdict {}
}
