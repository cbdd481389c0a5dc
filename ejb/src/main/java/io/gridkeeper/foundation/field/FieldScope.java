package io.gridkeeper.foundation.field;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What opens to the caller by a field of business, beside what his own grids open, and how people stand to tasks. A
 * capability whose work belongs to fields asks here in its own access class, for all its doors at once.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class FieldScope {

    private static final Set<Post> SUPERVISING = Set.of(Post.SAFETY_RESPONSIBLE, Post.SUPERVISOR, Post.GRID_ADMIN);

    @Inject
    private Fields fields;

    @Inject
    private GridScope scope;

    @Inject
    private GridRegister grids;

    @Inject
    private Clock clock;

    /**
     * What opens today to the caller by posts held in departments; nothing for those without a post and for people of
     * contractors.
     */
    @Clause("R07-6b")
    public FieldReach reach() {
        var posts = scope.posts();
        if (posts.isEmpty()) {
            return FieldReach.NOTHING;
        }
        var owned = fields.owned(posts.keySet(), LocalDate.now(clock));
        if (owned.isEmpty()) {
            return FieldReach.NOTHING;
        }
        var tops = fields.tops();
        return new FieldReach(owned.stream()
                .map(work -> new FieldReach.Opening(
                        work.categories(),
                        tops.equals(List.of(work.branch())) ? null : fields.branch(work.branch()),
                        posts.getOrDefault(work.gridId(), Set.of()).stream().anyMatch(SUPERVISING::contains)))
                .toList());
    }

    /** The same, only in a grid and below it; null means no narrower. */
    public FieldReach reach(@Nullable Long within) {
        var all = reach();
        if (within == null || all.isNothing()) {
            return all;
        }
        var asked = fields.branch(within);
        return new FieldReach(all.openings().stream()
                .map(opening -> new FieldReach.Opening(
                        opening.categories(), both(opening.grids(), asked), opening.supervises()))
                .filter(opening ->
                        !Objects.requireNonNullElse(opening.grids(), Set.of()).isEmpty())
                .toList());
    }

    private static Set<Long> both(@Nullable Set<Long> opened, Set<Long> asked) {
        if (opened == null) {
            return asked;
        }
        var both = new HashSet<>(asked);
        both.retainAll(opened);
        return both;
    }

    /**
     * How a person stands to tasks, by the set of the day on which each came; tasks of no field are left out.
     *
     * @param person null where nobody has them yet: then whoever answers for the grid is meant
     */
    @Clause("R06-D2a")
    public Map<FieldQuestion, FieldAnswer> answers(@Nullable Long person, Collection<FieldQuestion> tasks) {
        var sets = tasks.isEmpty() ? List.<FieldSetRow>of() : fields.sets();
        if (sets.isEmpty()) {
            return Map.of();
        }
        var book = new FieldBook(sets, owners(sets));
        var held = person == null ? List.<HeldWork>of() : fields.held(person);
        var answers = new HashMap<FieldQuestion, FieldAnswer>();
        tasks.forEach(task -> book.answer(task, held).ifPresent(answer -> answers.put(task, answer)));
        return answers;
    }

    private Map<Long, String> owners(List<FieldSetRow> sets) {
        var ids = sets.stream()
                .flatMap(set -> set.lines().stream())
                .map(FieldLine::ownerGridId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = new HashMap<Long, String>();
        grids.byIds(ids).forEach((id, grid) -> names.put(id, grid.name()));
        return names;
    }
}
