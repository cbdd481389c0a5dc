package io.gridkeeper.marketing.territory;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

@Clause("R14-3.1d")
class OverlapCheckTest {

    @Test
    void letsNeighboursTouch() {
        assertThat(pairs(List.of(square(1, 0, 0, 2), square(2, 2, 0, 2)))).isEmpty();
    }

    @Test
    void findsAUnitThatLiesOverAnother() {
        assertThat(pairs(List.of(square(1, 0, 0, 2), square(2, 1, 1, 2)))).containsExactly("2 over 1");
    }

    /** The tree finds what looking at every pair finds. */
    @Property(tries = 60)
    void agreesWithLookingAtEveryPair(@ForAll List<@IntRange(min = 0, max = 899) Integer> places) {
        var units = new ArrayList<OverlapCheck.Outlined>();
        for (int i = 0; i < places.size(); i++) {
            units.add(square(i, places.get(i) % 30, places.get(i) / 30.0, 1.5));
        }
        var expected = new ArrayList<String>();
        for (int i = 0; i < units.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (OverlapCheck.overlaps(units.get(i).shape(), units.get(j).shape())) {
                    expected.add(i + " over " + j);
                }
            }
        }

        assertThat(pairs(units)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> pairs(List<OverlapCheck.Outlined> units) {
        var pairs = new ArrayList<String>();
        OverlapCheck.find(units, List.of(), (one, other) -> pairs.add(one.number() + " over " + other.number()));
        return pairs;
    }

    private static OverlapCheck.Outlined square(int number, double x, double y, double side) {
        return new OverlapCheck.Outlined(
                number, "U-" + number, Shapes.GEOMETRY.toGeometry(new Envelope(x, x + side, y, y + side)));
    }
}
