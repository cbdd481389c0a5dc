package io.gridkeeper.foundation.job;

import io.gridkeeper.foundation.document.StoredFile;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A job in the hands of one worker.
 *
 * @param owner the worker's mark; every write asks for it, so a worker whose lease was lost writes nothing
 */
public record JobLease(
        long jobId,
        String owner,
        String kind,
        String login,
        Locale locale,
        String parameters,
        @Nullable StoredFile file) {}
