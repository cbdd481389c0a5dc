package io.gridkeeper.foundation.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gridkeeper.foundation.organisation.CodeTree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CodeTreeTest {

    @Test
    void findsUnknownParentsAndRepeatedCodes() {
        var tree = new CodeTree(Map.of(), List.of(new Node("A", null), new Node("B", "X"), new Node("A", null)));

        assertThat(tree.faults())
                .extracting(EntryFault::index, EntryFault::key)
                .containsExactlyInAnyOrder(
                        tuple(1, "organisation.entry.parentUnknown"), tuple(2, "organisation.entry.codeTwice"));
    }

    @Test
    void findsACircleOnEachOfItsEntries() {
        var tree = new CodeTree(
                Map.of(), List.of(new Node("A", "C"), new Node("B", "A"), new Node("C", "B"), new Node("D", "C")));

        assertThat(tree.faults()).extracting(EntryFault::index).containsExactly(0, 1, 2);
    }

    @Test
    void findsACircleClosedOverWhatIsStored() {
        var stored = new HashMap<String, String>();
        stored.put("A", null);
        stored.put("B", "A");

        assertThat(new CodeTree(stored, List.of(new Node("A", "B"))).faults()).hasSize(1);
    }

    @Property(tries = 200)
    void putsParentsFirst(@ForAll @IntRange(min = 1, max = 60) int size, @ForAll long seed) {
        var random = new Random(seed);
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < size; i++) {
            nodes.add(new Node("N" + i, i == 0 ? null : "N" + random.nextInt(i)));
        }
        Collections.shuffle(nodes, random);

        var order = new CodeTree(Map.of(), nodes).parentsFirst();

        var seen = new HashSet<String>();
        for (int index : order) {
            var node = nodes.get(index);
            assertThat(node.parent() == null || seen.contains(node.parent())).isTrue();
            seen.add(node.code());
        }
        assertThat(seen).hasSize(size);
    }

    @Test
    void readsTheIdsOfAPath() {
        assertThat(CodeTree.ids("/1/5/12/")).containsExactly(1L, 5L, 12L);
    }
}
