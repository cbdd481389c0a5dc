package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        return new ProjectFilter(
                first(asked, "text"), states(first(asked, "state")), kind(first(asked, "kind")), grid(asked));
    }

    private static Set<ProjectState> states(@Nullable String word) {
        if (word == null) {
            return Set.of();
        }
        return "OPEN".equals(word) ? ProjectState.open() : Set.of(constant(ProjectState.values(), word));
    }

    private static @Nullable ProjectKind kind(@Nullable String word) {
        return word == null ? null : constant(ProjectKind.values(), word);
    }

    private static <E extends Enum<E>> E constant(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("project.refusal.filter", word));
    }

    private static @Nullable Long grid(Map<String, ? extends Collection<String>> asked) {
        var word = first(asked, "grid");
        if (word == null) {
            return null;
        }
        if (!word.matches("\\d{1,18}")) {
            throw Refusal.invalid("project.refusal.filter", word);
        }
        return Long.valueOf(word);
    }

    private static @Nullable String first(Map<String, ? extends Collection<String>> asked, String name) {
        var values = asked.get(name);
        return values == null
                ? null
                : values.stream().filter(value -> !value.isBlank()).findFirst().orElse(null);
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
