package io.gridkeeper.oversight.assessment;

import io.gridkeeper.foundation.grid.AppointmentRow;
import io.gridkeeper.foundation.grid.GridLevel;
import io.gridkeeper.foundation.grid.LevelPosts;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.grid.PostKindRow;
import io.gridkeeper.foundation.grid.Responsibility;
import io.gridkeeper.foundation.kernel.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who answers for what happened in a grid, by the post he held that day: the head of its unit for leadership,
 * the nearest supervisors for supervision, everybody else with a post in the grid directly. Nobody stands twice; the
 * widest responsibility counts.
 *
 * @param post code of the kind of post
 */
@Clause("R11-2.2.1a")
record Answerable(long personId, Liability liability, String post) {

    /** @param line the posts of the day, from the company down to the grid of the event */
    static List<Answerable> of(List<LevelPosts> line, Map<String, PostKindRow> kinds) {
        if (line.isEmpty()) {
            return List.of();
        }
        Predicate<AppointmentRow> supervises = row -> isSupervisor(kinds.get(row.post()));
        var named = new HashMap<Long, Answerable>();
        var found = new ArrayList<Answerable>();
        found.addAll(nearest(
                line.stream().filter(level -> level.level() != GridLevel.CELL).toList(),
                row -> isHead(kinds.get(row.post())),
                Liability.LEADERSHIP));
        found.addAll(nearest(line, supervises, Liability.SUPERVISORY));
        found.addAll(all(line.getLast(), supervises.negate(), Liability.DIRECT));
        found.forEach(one -> named.putIfAbsent(one.personId(), one));
        return found.stream()
                .filter(one -> one.equals(named.get(one.personId())))
                .sorted(Comparator.comparing(Answerable::liability))
                .toList();
    }

    /** Those of the lowest level that has any. */
    private static List<Answerable> nearest(
            List<LevelPosts> line, Predicate<AppointmentRow> which, Liability liability) {
        return line.reversed().stream()
                .map(level -> all(level, which, liability))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Answerable> all(LevelPosts level, Predicate<AppointmentRow> which, Liability liability) {
        return level.acting().stream()
                .filter(which)
                .map(row -> new Answerable(row.personId(), liability, row.post()))
                .toList();
    }

    private static boolean isHead(@Nullable PostKindRow kind) {
        return kind != null && kind.actsAs() == Post.SAFETY_RESPONSIBLE;
    }

    private static boolean isSupervisor(@Nullable PostKindRow kind) {
        return kind != null
                && (kind.actsAs() == Post.SUPERVISOR || kind.responsibility() == Responsibility.SUPERVISION);
    }
}
