package io.gridkeeper.foundation.job;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done.
 *
 * @param kind as of {@link JobWork#kind}
 * @param subject what the person calls it, for example the name of the file
 * @param parameters whatever the work wants, usually JSON
 * @param fileId a stored file that the work reads; it belongs to the job from here on and goes with it
 * @param backTo where the person came from, an address inside the suite
 */
public record JobOrder(
        String kind,
        String subject,
        Locale locale,
        String parameters,
        @Nullable Long fileId,
        String backTo) {

    private static final int LONGEST_PARAMETERS = 100_000;
    private static final int LONGEST_SUBJECT = 250;

    public JobOrder {
        Objects.requireNonNull(kind);
        if (parameters.length() > LONGEST_PARAMETERS) {
            throw new IllegalArgumentException("parameters of " + parameters.length() + " characters");
        }
        if (!backTo.startsWith("/") || backTo.startsWith("//")) {
            throw new IllegalArgumentException("not an address inside the suite: " + backTo);
        }
        subject = subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
    }

    public static JobOrder of(String kind, String subject, Locale locale, String backTo) {
        return new JobOrder(kind, subject, locale, "", null, backTo);
    }

    public JobOrder with(String wanted) {
        return new JobOrder(kind, subject, locale, wanted, fileId, backTo);
    }

    public JobOrder reading(long file) {
        return new JobOrder(kind, subject, locale, parameters, file, backTo);
    }
}
