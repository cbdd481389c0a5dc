package io.gridkeeper.web.job;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.gridkeeper.foundation.job.JobMessage;
import io.gridkeeper.foundation.job.JobState;
import io.gridkeeper.foundation.job.JobView;
import io.gridkeeper.foundation.kernel.Messages;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A job on the wire; what it says in the person's words, keys for scripts. */
public record JobJson(
        long id,
        String kind,
        String name,
        String subject,
        String startedBy,
        JobState state,
        boolean cancelAsked,
        long done,
        long total,
        int percent,
        @Nullable String step,
        @Nullable String outcomeKey,
        @Nullable String outcome,
        @Nullable String clause,
        @JsonRawValue @Nullable String result,
        @Nullable String file,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    static JobJson of(JobView job, Messages messages) {
        var outcome = job.outcome();
        return new JobJson(
                job.id(),
                job.kind(),
                messages.text(job.kind()),
                job.subject(),
                job.starter(),
                job.state(),
                job.cancelAsked(),
                job.done(),
                job.total(),
                job.percent(),
                words(job.step(), messages),
                outcome == null ? null : outcome.key(),
                words(outcome, messages),
                outcome == null ? null : outcome.clause(),
                job.data(),
                job.hasFile() ? "/api/v1/jobs/" + job.id() + "/file" : null,
                job.createdAt(),
                job.startedAt(),
                job.finishedAt());
    }

    private static @Nullable String words(@Nullable JobMessage message, Messages messages) {
        return message == null ? null : message.in(messages);
    }
}
