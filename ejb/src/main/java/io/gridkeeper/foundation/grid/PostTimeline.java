package io.gridkeeper.foundation.grid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which numbers posts have on which day: every adopted set counts until the next one begins. */
final class PostTimeline {

    private final NavigableMap<LocalDate, Map<String, PostLimit>> sets = new TreeMap<>();

    PostTimeline(Collection<PostSetRow> adopted) {
        adopted.forEach(set -> put(set.effectiveFrom(), set.limits()));
    }

    /** One set for all days. */
    static PostTimeline always(List<PostLimit> limits) {
        var timeline = new PostTimeline(List.of());
        timeline.put(LocalDate.MIN, limits);
        return timeline;
    }

    /** The same with another set from a day on. */
    PostTimeline with(LocalDate from, List<PostLimit> limits) {
        var other = new PostTimeline(List.of());
        other.sets.putAll(sets);
        other.put(from, limits);
        return other;
    }

    private void put(LocalDate from, List<PostLimit> limits) {
        sets.put(from, limits.stream().collect(Collectors.toMap(PostLimit::post, Function.identity())));
    }

    /** The days on which numbers change. */
    Set<LocalDate> turns() {
        return sets.keySet();
    }

    Collection<PostLimit> on(LocalDate day) {
        var set = sets.floorEntry(day);
        return set == null ? List.of() : set.getValue().values();
    }

    boolean knows(String post, LocalDate day) {
        var set = sets.floorEntry(day);
        return set == null || set.getValue().containsKey(post);
    }

    /** The numbers of a post in a grid of a level on a day. */
    Optional<PostLimit> limit(String post, GridLevel level, LocalDate day) {
        var set = sets.floorEntry(day);
        return set == null
                ? Optional.empty()
                : Optional.ofNullable(set.getValue().get(post)).filter(limit -> limit.isFor(level));
    }

    /** Whether the set that counts last before an appointment ends lets its holder have one grid only. */
    boolean endsSingle(String post, GridLevel level, @Nullable LocalDate lastDay) {
        return limit(post, level, lastDay == null ? LocalDate.MAX : lastDay)
                .map(PostLimit::oneGridPerPerson)
                .orElse(false);
    }
}
