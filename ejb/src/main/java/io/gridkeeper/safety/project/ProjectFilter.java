package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.kernel.Asked;
import io.gridkeeper.foundation.kernel.Typed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which projects are wanted; all conditions together.
 *
 * @param text part of number, name or contractor; null for any
 * @param states empty for any
 * @param kind null for any
 * @param gridId the host grid; null for any
 */
public record ProjectFilter(
        @Nullable String text,
        Set<ProjectState> states,
        @Nullable ProjectKind kind,
        @Nullable Long gridId) {

    private static final int LONGEST = 100;

    public ProjectFilter {
        text = Typed.optional(text, LONGEST);
        states = Set.copyOf(states);
    }

    public static ProjectFilter none() {
        return new ProjectFilter(null, Set.of(), null, null);
    }

    /** As it stands in an address: {@code text}, {@code state} (also {@code OPEN}), {@code kind}, {@code grid}. */
    public static ProjectFilter parse(Map<String, ? extends Collection<String>> asked) {
        var wanted = new Asked(asked);
        return new ProjectFilter(
                wanted.text("text"),
                Objects.requireNonNullElse(wanted.one("state", ProjectFilter::states), Set.of()),
                wanted.one("kind", ProjectKind::valueOf),
                wanted.number("grid"));
    }

    private static Set<ProjectState> states(String word) {
        return "OPEN".equals(word) ? ProjectState.open() : Set.of(ProjectState.valueOf(word));
    }

    /** What the address says again, so that a link can be sent. */
    public String describedStates() {
        return states.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    public boolean isOpenOnly() {
        return states.equals(ProjectState.open());
    }

    /** All constants, in the order in which a project goes through them. */
    public static List<ProjectState> allStates() {
        return List.of(ProjectState.values());
    }
}
