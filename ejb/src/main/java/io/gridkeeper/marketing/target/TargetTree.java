package io.gridkeeper.marketing.target;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The nodes of a plan as a tree: what is below what, and what does not add up. Pure. */
@Clause("R14-M1a")
final class TargetTree {

    private final List<TargetNode> nodes;
    private final Map<Long, List<TargetNode>> below = new HashMap<>();

    /** @param nodes every parent before its children */
    TargetTree(List<TargetNode> nodes) {
        this.nodes = List.copyOf(nodes);
        nodes.forEach(node -> below.computeIfAbsent(
                        Objects.requireNonNullElse(node.parentId(), 0L), parent -> new ArrayList<>())
                .add(node));
    }

    List<TargetNode> nodes() {
        return nodes;
    }

    TargetNode root() {
        return nodes.getFirst();
    }

    Optional<TargetNode> node(long id) {
        return nodes.stream().filter(node -> node.id() == id).findFirst();
    }

    List<TargetNode> children(TargetNode node) {
        return below.getOrDefault(node.id(), List.of());
    }

    /** The year's amount of a node that no part below has, below zero where the parts have too much; 0 for a leaf. */
    long unassigned(TargetNode node) {
        return open(node).stream().mapToLong(Long::longValue).sum();
    }

    /** The same month by month. */
    List<Long> open(TargetNode node) {
        var parts = children(node);
        return parts.isEmpty()
                ? Months.NONE.amounts()
                : parts.stream()
                        .map(TargetNode::months)
                        .reduce(Months.NONE, Months::plus)
                        .missingTo(node.months());
    }

    /** What all others below its parent leave open in each month, if that is the year's amount. */
    Optional<Months> completing(long nodeId, long amount) {
        var node = node(nodeId);
        var parent = node.map(TargetNode::parentId).flatMap(this::node);
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        var open = open(parent.get());
        var own = node.get().months().amounts();
        var left = new long[Months.COUNT];
        for (int month = 0; month < left.length; month++) {
            left[month] = open.get(month) + own.get(month);
        }
        boolean fits = Arrays.stream(left).allMatch(amountLeft -> amountLeft >= 0)
                && Arrays.stream(left).sum() == amount;
        return fits ? Optional.of(Months.of(left)) : Optional.empty();
    }

    /** A node whose parts do not add up to it, with the largest difference of a month or of the year. */
    record Gap(String name, long difference) {}

    /** The first node that does not add up, in any month; what adds up in the year only does not add up. */
    Optional<Gap> gap() {
        for (var node : nodes) {
            long year = unassigned(node);
            if (year != 0) {
                return Optional.of(new Gap(node.name(), year));
            }
            var month = open(node).stream().filter(open -> open != 0).findFirst();
            if (month.isPresent()) {
                return Optional.of(new Gap(node.name(), month.get()));
            }
        }
        return Optional.empty();
    }

    /** Spreads a node over what is below it by their weights, and on to the leaves. */
    void spread(TargetNode node) {
        var parts = children(node);
        if (parts.isEmpty()) {
            return;
        }
        var shares = node.months()
                .spread(parts.stream().mapToLong(TargetNode::weight).toArray());
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).assign(shares.get(i));
            spread(parts.get(i));
        }
    }

    int depth(TargetNode node) {
        return node.parentId() == null
                ? 0
                : node(node.parentId()).map(parent -> depth(parent) + 1).orElse(1);
    }
}
