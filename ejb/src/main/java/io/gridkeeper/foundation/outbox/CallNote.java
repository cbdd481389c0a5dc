package io.gridkeeper.foundation.outbox;

import org.jspecify.annotations.Nullable;

/** A verdict as one line of the history of requests. */
record CallNote(
        String outcome, @Nullable String receipt, @Nullable Reason reason) {

    static CallNote of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Answered answered -> new CallNote("ANSWERED", answered.receipt(), null);
            case Verdict.Refused refused -> new CallNote("REFUSED", null, refused.reason());
            case Verdict.Broken broken -> new CallNote("BROKEN", null, broken.reason());
            case Verdict.Unavailable gone -> new CallNote("UNAVAILABLE", null, gone.reason());
            case Verdict.NotSent ignored -> new CallNote("NOT_SENT", null, null);
        };
    }
}
