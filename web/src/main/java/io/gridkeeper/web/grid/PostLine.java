package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.AppointmentRow;
import io.gridkeeper.foundation.grid.PostLimit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A post with its numbers, those who hold it and how many are missing. */
public record PostLine(
        String post,
        List<AppointmentRow> people,
        int missing,
        @Nullable String clause) {

    static List<PostLine> of(List<AppointmentRow> people, List<PostLimit> limits, Map<String, Integer> gaps) {
        var lines = new LinkedHashMap<String, PostLine>();
        for (var limit : limits) {
            int missing = gaps.getOrDefault(limit.post(), 0);
            if (missing > 0) {
                lines.put(limit.post(), line(limit.post(), people, missing, limit.numberClause()));
            }
        }
        people.forEach(held -> lines.putIfAbsent(held.post(), line(held.post(), people, 0, null)));
        return List.copyOf(lines.values());
    }

    private static PostLine line(String post, List<AppointmentRow> people, int missing, @Nullable String clause) {
        return new PostLine(
                post, people.stream().filter(held -> held.post().equals(post)).toList(), missing, clause);
    }
}
