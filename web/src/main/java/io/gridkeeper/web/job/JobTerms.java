package io.gridkeeper.web.job;

import io.gridkeeper.foundation.job.JobMessage;
import io.gridkeeper.foundation.job.JobState;
import io.gridkeeper.web.frame.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Words and shapes for jobs. */
@Named
@RequestScoped
public class JobTerms {

    @Inject
    private Language language;

    public String words(@Nullable JobMessage message) {
        return message == null ? "" : message.in(language.messages());
    }

    public String kind(JobState state) {
        return switch (state) {
            case DONE -> "ok";
            case FAILED -> "bad";
            case QUEUED, RUNNING, CANCELLED -> "wait";
        };
    }

    public String icon(JobState state) {
        return switch (state) {
            case DONE -> "check";
            case FAILED -> "warn";
            case QUEUED -> "clock";
            case RUNNING -> "repeat";
            case CANCELLED -> "close";
        };
    }

    /** The message that says how an ended job ended. */
    public String ending(JobState state) {
        return switch (state) {
            case DONE -> "job.view.done";
            case CANCELLED -> "job.view.cancelled";
            case FAILED, QUEUED, RUNNING -> "job.view.failed";
        };
    }

    /** The number in an address; 0, which no job has, for what is none. */
    static long id(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }
}
