package io.gridkeeper.foundation.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the responsibility board of a grid stands.
 *
 * @param versionFrom first day of the version in force
 * @param published whether that version was published; a grid never published is a draft
 * @param publishedAt when a version was published last
 * @param dueOn by when it is to be published after the change
 * @param missing message keys of what keeps it from being published, the post among them as its argument
 */
public record BoardState(
        @Nullable LocalDate versionFrom,
        boolean published,
        @Nullable Instant publishedAt,
        @Nullable LocalDate dueOn,
        boolean overdue,
        List<Missing> missing) {

    public BoardState {
        missing = List.copyOf(missing);
    }

    public boolean isDraft() {
        return publishedAt == null;
    }

    /** What is missing, with the clause that asks for it. */
    public record Missing(String key, String post, String clause) {}
}
