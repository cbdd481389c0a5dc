package io.gridkeeper.foundation.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One keyset page of a list.
 *
 * @param rows at most as many as were asked for
 * @param next opaque cursor of the following page, null at the end
 */
public record Slice<T>(List<T> rows, @Nullable String next) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /** Makes a page of {@code limit} rows out of a query that read one row more. */
    public static <T> Slice<T> of(List<T> readOneMore, int limit, Function<T, String> cursorOf) {
        if (readOneMore.size() <= limit) {
            return new Slice<>(readOneMore, null);
        }
        return new Slice<>(readOneMore.subList(0, limit), cursorOf.apply(readOneMore.get(limit - 1)));
    }
}
