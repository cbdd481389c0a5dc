package io.gridkeeper.marketing.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.customer.CustomerKind;
import io.gridkeeper.marketing.order.SoldRow;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MonthsTest {

    @Property
    @Clause("R14-M1a")
    void addUpInEveryMonthHoweverTheyAreSpread(
            @ForAll @Size(12) List<@LongRange(max = 1_000_000_000_000L) Long> amounts,
            @ForAll @Size(min = 1, max = 30) List<@LongRange(max = 100_000) Long> weights) {
        var whole = new Months(amounts);

        var parts = whole.spread(weights.stream().mapToLong(Long::longValue).toArray());

        assertThat(parts.stream().reduce(Months.NONE, Months::plus)).isEqualTo(whole);
        assertThat(Months.parse(whole.text())).isEqualTo(whole);
    }

    @Test
    @Clause("R14-M1a")
    void tellTheDifferenceOfPartsThatDoNotAddUp() {
        var whole = new Months(Collections.nCopies(12, 100_000L));
        var parts = List.of(new Months(Collections.nCopies(12, 60_000L)), new Months(Collections.nCopies(12, 39_900L)));

        var missing = parts.stream().reduce(Months.NONE, Months::plus).missingTo(whole);

        assertThat(missing).containsOnly(100L).hasSize(12);
        assertThat(whole.total()).isEqualTo(1_200_000);
        assertThat(whole.upTo(11)).isEqualTo(1_100_000);
    }

    @Test
    void areTwelveAndNeverNegative() {
        assertThatThrownBy(() -> new Months(List.of(1L))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Months(Collections.nCopies(12, -1L))).isInstanceOf(Refusal.class);
    }

    @Test
    @Clause("R14-3.3.4a")
    void countGroupAndIndividualCustomersSeparately() {
        var sold = List.of(
                new SoldRow(7, 1L, CustomerKind.GROUP, 2026, 11, 500, 9),
                new SoldRow(7, 2L, CustomerKind.INDIVIDUAL, 2026, 11, 90, 131),
                new SoldRow(8, 2L, CustomerKind.COMMUNITY, 2026, 12, 10, 1),
                new SoldRow(7, 1L, CustomerKind.GROUP, 2025, 11, 400, 5));

        var group = new DoneBook(sold, 2026, TargetIndicator.CONTRACTS, TargetCustomers.GROUP);
        var individual = new DoneBook(sold, 2026, TargetIndicator.CONTRACTS, TargetCustomers.INDIVIDUAL);
        var money = new DoneBook(sold, 2026, TargetIndicator.REVENUE, TargetCustomers.ALL);

        assertThat(group.of(Set.of(7L)).of(11)).isEqualTo(9);
        assertThat(individual.of(Set.of(7L)).of(11)).isEqualTo(131);
        assertThat(money.all().total()).isEqualTo(600);
        assertThat(money.of(7, 1).total()).isEqualTo(500);
        assertThat(individual.byGrid()).containsEntry(8L, 1L);
    }
}
