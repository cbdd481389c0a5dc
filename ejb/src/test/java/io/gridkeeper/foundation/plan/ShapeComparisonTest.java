package io.gridkeeper.foundation.plan;

import static io.gridkeeper.foundation.plan.OutlineTest.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gridkeeper.foundation.plan.ShapeComparison.Placed;
import io.gridkeeper.foundation.plan.ShapeFinding.Kind;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShapeComparisonTest {

    private static final PlanFrame SITE = new PlanFrame(PlanKind.PICTURE, 1000, 500, 1000.0);

    @Test
    void showsWhereSiblingsLieOverEachOther() {
        var found = compare(placed(2, 1L, square(0, 0, 100)), placed(3, 1L, square(50, 0, 100)));

        assertThat(found).singleElement().satisfies(overlap -> {
            assertThat(overlap.kind()).isEqualTo(Kind.OVERLAP);
            assertThat(overlap.share()).isEqualTo(0.5);
            assertThat(overlap.squareMetres()).isEqualTo(5000.0);
        });
    }

    @Test
    void aGridMayLieInTheOneAboveIt() {
        assertThat(compare(placed(1, null, square(0, 0, 100)), placed(2, 1L, square(0, 0, 100))))
                .isEmpty();
    }

    @Test
    void showsGapsAndWhatSticksOut() {
        var found = compare(placed(1, null, square(0, 0, 100)), placed(2, 1L, square(50, 0, 100)));

        assertThat(found).extracting(ShapeFinding::kind).containsExactlyInAnyOrder(Kind.GAP, Kind.OUTSIDE);
        assertThat(found).allSatisfy(finding -> assertThat(finding.share()).isEqualTo(0.5));
    }

    @Test
    void neighboursThatTouchAndSliversOfThePencilAreNoFinding() {
        assertThat(compare(placed(2, 1L, square(0, 0, 100)), placed(3, 1L, square(100, 0, 100))))
                .isEmpty();
        assertThat(compare(placed(2, 1L, square(0, 0, 100)), placed(3, 1L, square(99.8, 0, 100))))
                .isEmpty();
    }

    @Property
    void theShareOfAnOverlapIsWhatCountingSquaresGives(
            @ForAll @IntRange(min = 0, max = 80) int right, @ForAll @IntRange(min = 0, max = 80) int down) {
        var found = compare(placed(2, 1L, square(0, 0, 100)), placed(3, 1L, square(right, down, 100)));

        int common = 0;
        for (int x = right; x < 100; x++) {
            for (int y = down; y < 100; y++) {
                common++;
            }
        }
        assertThat(found.getFirst().share()).isCloseTo(common / 10_000.0, within(1e-9));
    }

    private static List<ShapeFinding> compare(Placed... placed) {
        return new ShapeComparison(List.of(placed), SITE).findings();
    }

    private static Placed placed(long id, @Nullable Long parent, Outline outline) {
        return new Placed(id, parent, "G" + id, "网格" + id, outline);
    }
}
