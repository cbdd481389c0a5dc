package io.gridkeeper.foundation.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.grid.Standing.Held;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingTest {

    private final Standing standing = new Standing(
            List.of(
                    new Held(Post.GRID_ADMIN, "/1/5/"),
                    new Held(Post.LIAISON, "/1/5/12/"),
                    new Held(Post.SUPERVISOR, "/1/7/")),
            List.of(1L, 3L));

    @Test
    void takesOnlyTheUppermostBranches() {
        assertThat(standing.roots()).containsExactly("/1/5/", "/1/7/");
    }

    @Test
    void holdsAPostInItsGridAndBelowButNotAbove() {
        assertThat(standing.holds(Post.GRID_ADMIN, "/1/5/12/40/")).isTrue();
        assertThat(standing.holds(Post.GRID_ADMIN, "/1/5/")).isTrue();
        assertThat(standing.holds(Post.GRID_ADMIN, "/1/")).isFalse();
        assertThat(standing.holds(Post.GRID_ADMIN, "/1/55/")).isFalse();
        assertThat(standing.holds(Post.LIAISON, "/1/5/")).isFalse();
    }

    @Test
    void knowsTheNamedPostsOfEachGrid() {
        var withAnother = new Standing(List.of(new Held(Post.LIAISON, "/1/5/"), new Held(null, "/1/9/")), List.of());

        assertThat(withAnother.byGrid())
                .isEqualTo(Map.of(5L, EnumSet.of(Post.LIAISON), 9L, EnumSet.noneOf(Post.class)));
    }

    @Test
    void findsTheGridOfTheNearestUnitAbove() {
        var nearest = new Nearest(List.of(1L, 3L, 9L));

        nearest.consider(100, 1L);
        nearest.consider(103, 3L);
        nearest.consider(104, 4L);
        nearest.consider(105, null);

        assertThat(nearest.grid()).contains(103L);
    }
}
