package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.Lead;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose turn it is: who grades, who leads by the adopted regulation, who accepts. Null always means the grid office. */
@Dependent
class HazardRouting {

    @Inject
    private GridScope scope;

    /** The nearest grid administrator, else the nearest responsible person. */
    @Nullable
    Long grader(long gridId) {
        return people(gridId, Post.GRID_ADMIN, Post.SAFETY_RESPONSIBLE)
                .findFirst()
                .orElse(null);
    }

    /**
     * The first contact stays answerable: whoever writes it down holding a post in the grid or for somebody else, or the
     * nearest grid administrator when a worker reports by himself.
     */
    @Clause({"R02-2.1.3a", "R04-4.1a"})
    long firstContact(long gridId, long writer, boolean onBehalf) {
        var nearest = onBehalf || scope.holds(gridId, Post.GRID_ADMIN) ? null : grader(gridId);
        return nearest == null ? writer : nearest;
    }

    /** Who leads: the person named with a reason, else whom the regulation's rule names, else the person fixed. */
    @Clause({"R05-2a", "R05-2b", "R18-2a", "R18-2b", "R02-2.1.2a", "R06-E4a", "R09-4a", "R15-4a"})
    @Nullable
    Long lead(long gridId, Lead rule, Disposition.ByDeadline way) {
        var named = way.leadPersonId();
        if (named != null) {
            if (way.leadReason() == null) {
                throw Refusal.invalid("hazard.missing.leadReason").citing("R05-2a");
            }
            return named;
        }
        var fixed = way.fiveFixed() == null ? null : way.fiveFixed().personId();
        return switch (rule) {
            case GRID_ADMIN -> firstOf(gridId, Post.GRID_ADMIN, fixed);
            case SAFETY_RESPONSIBLE -> firstOf(gridId, Post.SAFETY_RESPONSIBLE, fixed);
            case MANAGEMENT -> lastOf(scope.chainAbove(gridId), fixed);
            case DEPARTMENT, GRID_OFFICE -> fixed;
        };
    }

    /** Who accepts: the acceptor fixed, else the nearest supervisor, administrator or responsible person who is not the rectifier. */
    @Nullable
    Long acceptor(Hazard hazard, @Nullable Long rectifier) {
        var fixed = hazard.fixed().acceptorId();
        return hazard.grade() == HazardGrade.GENERAL && fixed != null && !fixed.equals(rectifier)
                ? fixed
                : acceptor(hazard.gridId(), hazard.grade(), rectifier);
    }

    @Nullable
    Long acceptor(long gridId, HazardGrade grade, @Nullable Long rectifier) {
        if (grade == HazardGrade.MAJOR) {
            return null;
        }
        return people(gridId, Post.SUPERVISOR, Post.GRID_ADMIN, Post.SAFETY_RESPONSIBLE)
                .filter(person -> !person.equals(rectifier))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Long firstOf(long gridId, Post post, @Nullable Long otherwise) {
        return people(gridId, post).findFirst().orElse(otherwise);
    }

    private Stream<Long> people(long gridId, Post... posts) {
        return Stream.of(posts).flatMap(post -> scope.holders(gridId, post).stream());
    }

    private static @Nullable Long lastOf(List<Long> chain, @Nullable Long otherwise) {
        return chain.isEmpty() ? otherwise : chain.getLast();
    }
}
