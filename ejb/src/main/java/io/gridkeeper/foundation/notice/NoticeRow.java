package io.gridkeeper.foundation.notice;

import java.time.Instant;
import java.util.List;

/**
 * A notice as its reader sees it; the page puts key and arguments into the reader's language.
 *
 * @param link where it leads inside the suite, beginning with {@code /}
 */
public record NoticeRow(long id, String key, List<String> args, String link, Instant toldAt, boolean read) {

    public NoticeRow {
        args = List.copyOf(args);
    }
}
