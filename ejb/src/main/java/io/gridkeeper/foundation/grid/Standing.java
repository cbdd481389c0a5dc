package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.organisation.CodeTree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands: the posts held today and the line of units from the company down to the own one.
 *
 * @param units ids, the own unit last
 * @param outsider a person of a contractor, whose units and posts open nothing
 */
record Standing(List<Held> posts, List<Long> units, boolean outsider) {

    static final Standing NOWHERE = new Standing(List.of(), List.of());

    /** A post by the name rules ask for, if it has one, and the path of the grid in which it is held. */
    record Held(@Nullable Post post, String path) {}

    Standing(List<Held> posts, List<Long> units) {
        this(posts, units, false);
    }

    Standing {
        posts = List.copyOf(posts);
        units = List.copyOf(units);
    }

    /** The branches in which posts are held, none inside another. */
    List<String> roots() {
        var roots = new ArrayList<String>();
        posts.stream().map(Held::path).distinct().sorted().forEach(path -> {
            if (roots.stream().noneMatch(path::startsWith)) {
                roots.add(path);
            }
        });
        return roots;
    }

    /** The named posts held in each grid; a grid with other posts alone stands there with none. */
    Map<Long, Set<Post>> byGrid() {
        var byGrid = new HashMap<Long, Set<Post>>();
        for (var one : posts) {
            var named = byGrid.computeIfAbsent(CodeTree.ids(one.path()).getLast(), grid -> EnumSet.noneOf(Post.class));
            if (one.post() != null) {
                named.add(one.post());
            }
        }
        return byGrid;
    }

    /** Whether a post is held in a grid that has none above it. */
    boolean holdsATop() {
        return posts.stream().anyMatch(held -> CodeTree.ids(held.path()).size() == 1);
    }

    /** Whether the post is held in the grid with this path or above it. */
    boolean holds(Post post, String path) {
        return posts.stream().anyMatch(held -> held.post() == post && path.startsWith(held.path()));
    }
}
