package io.gridkeeper.duty.worklog;

import io.gridkeeper.foundation.grid.Performed;
import io.gridkeeper.foundation.grid.PerformedKind;
import io.gridkeeper.foundation.kernel.Clause;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did in a week or a month: the tasks of his regular post beside those of his grids, kind by kind.
 *
 * @param postTitle his regular post
 * @param posts what he held in grids
 * @param figures kinds of which there was nothing are left out
 */
@Clause({"R08-2a", "R07-6a"})
public record DutySheet(
        long personId,
        String name,
        @Nullable String postTitle,
        List<SheetPost> posts,
        DutyPeriod period,
        Map<PerformedKind, Integer> figures) {

    public DutySheet {
        posts = List.copyOf(posts);
        figures = Collections.unmodifiableMap(new EnumMap<>(figures));
    }

    static DutySheet of(
            SheetPerson person, DutyPeriod period, Collection<SheetPost> posts, Collection<Performed> done) {
        var figures = new EnumMap<PerformedKind, Integer>(PerformedKind.class);
        done.stream()
                .filter(one -> one.personId() == person.id())
                .forEach(one -> figures.merge(one.kind(), one.count(), Integer::sum));
        return new DutySheet(
                person.id(),
                person.name(),
                person.postTitle(),
                posts.stream().filter(post -> post.personId() == person.id()).toList(),
                period,
                figures);
    }

    public int of(PerformedKind kind) {
        return figures.getOrDefault(kind, 0);
    }

    public int getPostTasks() {
        return of(PerformedKind.POST_TASK);
    }

    public int getGridTasks() {
        return figures.entrySet().stream()
                .filter(figure -> !figure.getKey().isOfPost())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Whether he is the main leader where the grid is that of a company or a unit: who answers for it. */
    public boolean leads(long gridId) {
        return posts.stream().anyMatch(post -> post.answers() && post.gridId() == gridId);
    }
}
