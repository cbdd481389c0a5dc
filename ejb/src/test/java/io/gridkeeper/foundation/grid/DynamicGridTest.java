package io.gridkeeper.foundation.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

@Clause("R07-8c")
class DynamicGridTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 18);
    private static final Instant NOW = Instant.parse("2026-12-19T00:00:00Z");

    /** What may happen to a grid and to the work in it. */
    enum Step {
        PUT_WORK,
        SETTLE_WORK,
        HAND_OVER,
        PROLONG,
        CLOSE
    }

    @Test
    void isClosedForGoodWhenNothingIsOpen() {
        var grid = constructionGrid();

        grid.close(0, NOW);

        assertThat(grid.state()).isEqualTo(GridState.CLOSED);
        assertThatThrownBy(grid::mustBeOpen).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> grid.close(0, NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> grid.prolong(LAST.plusDays(3))).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesToCloseWithOpenWorkAndNamesTheClause() {
        var grid = constructionGrid();

        assertThatThrownBy(() -> grid.close(2, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.clause()).contains("R07-8c"))
                .hasMessageContaining("openWork");
        assertThat(grid.state()).isEqualTo(GridState.OPEN);
    }

    @Test
    void neverClosesAStaticGrid() {
        var grid = new Grid(new GridEntry("G-11", "铸造车间", null, null, null, null, null, null));

        assertThatThrownBy(() -> grid.close(0, NOW)).hasMessageContaining("isStatic");
    }

    @Test
    void isProlongedToALaterDayOnly() {
        var grid = constructionGrid();

        assertThatThrownBy(() -> grid.prolong(LAST)).hasMessageContaining("notLater");
        grid.prolong(LAST.plusDays(10));

        assertThat(grid.closesOn()).isEqualTo(LAST.plusDays(10));
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> Grid.dynamic(order(LAST, FIRST))).hasMessageContaining("endsBeforeItBegins");
    }

    @Property
    void neverStandsClosedWithOpenWork(@ForAll List<Step> steps) {
        var grid = constructionGrid();
        long work = 0;
        for (var step : steps) {
            try {
                switch (step) {
                    case PUT_WORK -> {
                        grid.mustBeOpen();
                        work++;
                    }
                    case SETTLE_WORK -> work = Math.max(0, work - 1);
                    case HAND_OVER -> work = 0;
                    case PROLONG -> grid.prolong(LAST.plusDays(work + 1));
                    case CLOSE -> grid.close(work, NOW);
                }
            } catch (Refusal refused) {
                assertThat(refused.clause()).contains("R07-8c");
            }
            assertThat(grid.state() == GridState.CLOSED && work > 0).isFalse();
        }
    }

    private static Grid constructionGrid() {
        return Grid.dynamic(order(FIRST, LAST));
    }

    private static OpenGrid order(LocalDate from, LocalDate to) {
        return new OpenGrid("D-03", "2号锅炉烟道防腐", "锅炉房", 1, from, to, 11, 12);
    }
}
