package io.gridkeeper.foundation.grid;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever kinds of work lie in a dynamic grid, it never closes with any of them open, and none is lost. */
@Clause("R07-8c")
class GridWorksTest {

    private static final Instant NOW = Instant.parse("2026-12-19T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final List<String> KINDS = List.of("fire", "hazard", "patrol", "plan", "risk");
    private static final long PROJECT = 3;
    private static final long HOST = 1;

    /** What may happen to one kind of work, or to the grid. */
    enum Step {
        PUT,
        SETTLE,
        HAND_OVER,
        CLOSE
    }

    /** One kind of work: how much of it lies in which grid. */
    private static final class Heap implements GridWork {

        private final String kind;
        private final Map<Long, Integer> lying = new HashMap<>();

        Heap(String kind) {
            this.kind = kind;
        }

        void put(long grid, int number) {
            lying.merge(grid, number, Integer::sum);
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public long countIn(long gridId) {
            return lying.getOrDefault(gridId, 0);
        }

        @Override
        public List<OpenItem> itemsIn(long gridId, int limit) {
            return Stream.generate(() -> new OpenItem(kind, kind, kind, FIRST.plusDays(KINDS.indexOf(kind)), "/"))
                    .limit(Math.min(limit, countIn(gridId)))
                    .toList();
        }

        @Override
        public void handToPerson(long gridId, ChangedHands hands) {}

        @Override
        public int handToGrid(long fromGridId, long toGridId) {
            int number = (int) countIn(fromGridId);
            lying.remove(fromGridId);
            put(toGridId, number);
            return number;
        }
    }

    @Property
    void neverClosesWithOpenWorkOfAnyKindAndLosesNone(
            @ForAll List<Step> steps, @ForAll List<@IntRange(max = 4) Integer> kinds) {
        var heaps = KINDS.stream().map(Heap::new).toList();
        var works = new GridWorks(List.copyOf(heaps));
        var grid = Grid.dynamic(new OpenGrid("D-03", "烟道防腐", "锅炉房", HOST, FIRST, FIRST.plusDays(40), 11, 12));
        int put = 0;
        int settled = 0;
        for (int i = 0; i < Math.min(steps.size(), kinds.size()); i++) {
            var heap = heaps.get(kinds.get(i));
            try {
                switch (steps.get(i)) {
                    case PUT -> {
                        grid.mustBeOpen();
                        heap.put(PROJECT, 1);
                        put++;
                    }
                    case SETTLE -> {
                        if (heap.countIn(PROJECT) > 0) {
                            heap.put(PROJECT, -1);
                            settled++;
                        }
                    }
                    case HAND_OVER -> works.handToGrid(PROJECT, HOST);
                    case CLOSE -> grid.close(works.total(PROJECT), NOW);
                }
            } catch (Refusal refused) {
                assertThat(refused.clause()).contains("R07-8c");
            }
            assertThat(grid.state() == GridState.CLOSED && !works.open(PROJECT).isEmpty())
                    .isFalse();
            assertThat(works.total(PROJECT) + works.total(HOST) + settled).isEqualTo(put);
        }
    }

    @Test
    void asksAllKindsInTheOrderOfTheirNamesAndLeavesOutWhatIsEmpty() {
        var risk = new Heap("risk");
        var fire = new Heap("fire");
        risk.put(PROJECT, 2);
        fire.put(PROJECT, 1);
        var works = new GridWorks(List.of(risk, new Heap("hazard"), fire));

        assertThat(works.open(PROJECT)).containsExactly(Map.entry("fire.work", 1L), Map.entry("risk.work", 2L));
        assertThat(works.items(PROJECT, 2)).extracting(OpenItem::kind).containsExactly("fire", "risk");
        assertThat(works.handToGrid(PROJECT, HOST))
                .containsExactly(Map.entry("fire.work", 1), Map.entry("risk.work", 2));
        assertThat(works.total(PROJECT)).isZero();
    }

    /** A new capability with records in grids cannot forget to say what lies open in one. */
    @Test
    void everyCapabilityWithRecordsInGridsGivesItsOpenWork() {
        var classes = new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test-classes/"))
                .importPackages("io.gridkeeper.safety", "io.gridkeeper.foundation.plan");
        var working = packages(classes.stream().filter(type -> type.isAssignableTo(GridWork.class)));
        var lying = packages(classes.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> type.tryGetField("gridId").isPresent()));

        assertThat(working).hasSizeGreaterThan(5);
        assertThat(lying)
                .filteredOn(capability -> !capability.endsWith(".project"))
                .as("the project is the record that owns the grid")
                .isSubsetOf(working);
    }

    private static Set<String> packages(Stream<JavaClass> types) {
        return types.map(JavaClass::getPackageName).collect(Collectors.toSet());
    }
}
