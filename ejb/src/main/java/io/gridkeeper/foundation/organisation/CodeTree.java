package io.gridkeeper.foundation.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tree of codes as it will be once entries are laid over what is stored: finds parents that do not exist, codes named
 * twice and circles, and gives the entries parents first.
 */
public final class CodeTree {

    private final Map<String, @Nullable String> parents;
    private final List<Node> entries;

    /** One entry: its code and the code of its parent, null for a root. */
    public record Node(String code, @Nullable String parent) {}

    public CodeTree(Map<String, @Nullable String> stored, List<Node> entries) {
        this.parents = new HashMap<>(stored);
        this.entries = List.copyOf(entries);
        entries.forEach(entry -> parents.put(entry.code(), entry.parent()));
    }

    /** The ids of a path such as {@code /1/5/12/}, from the root down. */
    public static List<Long> ids(String path) {
        var ids = new ArrayList<Long>();
        for (var part : path.split("/", -1)) {
            if (!part.isEmpty()) {
                ids.add(Long.valueOf(part));
            }
        }
        return ids;
    }

    public List<EntryFault> faults() {
        var faults = new ArrayList<EntryFault>();
        var seen = new HashMap<String, Integer>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var first = seen.putIfAbsent(entry.code(), i);
            if (first != null) {
                faults.add(EntryFault.of(i, "organisation.entry.codeTwice", entry.code()));
            }
            if (entry.parent() != null && !parents.containsKey(entry.parent())) {
                faults.add(EntryFault.of(i, "organisation.entry.parentUnknown", entry.parent()));
            }
        }
        faults.addAll(circles());
        return faults;
    }

    private List<EntryFault> circles() {
        var faults = new ArrayList<EntryFault>();
        var sound = new HashSet<String>();
        for (int i = 0; i < entries.size(); i++) {
            var circle = circleFrom(entries.get(i).code(), sound);
            if (!circle.isEmpty()) {
                faults.add(EntryFault.of(i, "organisation.entry.circle", String.join(" → ", circle)));
            }
        }
        return faults;
    }

    private List<String> circleFrom(String code, Set<String> sound) {
        var way = new LinkedHashSet<String>();
        @Nullable String at = code;
        while (at != null && !sound.contains(at)) {
            if (!way.add(at)) {
                return at.equals(code) ? closed(way, at) : Collections.emptyList();
            }
            at = parents.get(at);
        }
        sound.addAll(way);
        return Collections.emptyList();
    }

    private static List<String> closed(Set<String> way, String start) {
        var circle = new ArrayList<>(way);
        circle.add(start);
        return circle;
    }

    /** Positions of the entries so that every parent comes before its children; the tree must have no faults. */
    public List<Integer> parentsFirst() {
        var waiting = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < entries.size(); i++) {
            waiting.put(entries.get(i).code(), i);
        }
        var order = new ArrayList<Integer>(entries.size());
        while (!waiting.isEmpty()) {
            take(waiting.keySet().iterator().next(), waiting, order);
        }
        return order;
    }

    private void take(String first, Map<String, Integer> waiting, List<Integer> order) {
        var branch = new ArrayList<String>();
        @Nullable String at = first;
        while (at != null && waiting.containsKey(at)) {
            branch.add(at);
            at = parents.get(at);
        }
        for (var code : branch.reversed()) {
            var index = waiting.remove(code);
            if (index != null) {
                order.add(index);
            }
        }
    }
}
