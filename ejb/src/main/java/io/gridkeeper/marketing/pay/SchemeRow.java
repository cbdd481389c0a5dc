package io.gridkeeper.marketing.pay;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * The company's rules of performance pay.
 *
 * @param number counted by the suite; not read when one is adopted
 * @param from the month from which it holds
 * @param areaPercent the weight of those who sell in an area, 110 for 1.1
 * @param discountPercent up to which discount an area manager decides
 * @param bands by what was reached, the lowest first, the first from 0
 */
@Clause({"R14-3.2.1e", "R14-2.4a"})
public record SchemeRow(
        int number, YearMonth from, int areaPercent, PayBases bases, BigDecimal discountPercent, List<Band> bands) {

    private static final int MOST_AREA = 1000;
    private static final int MOST_BANDS = 20;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public SchemeRow {
        bands = List.copyOf(bands);
        if (areaPercent < 0
                || areaPercent > MOST_AREA
                || discountPercent.signum() < 0
                || discountPercent.compareTo(WHOLE) > 0) {
            throw Refusal.invalid("pay.refusal.factor");
        }
        if (bands.isEmpty() || bands.size() > MOST_BANDS || bands.getFirst().fromPercent() != 0) {
            throw Refusal.invalid("pay.refusal.bands", MOST_BANDS);
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).fromPercent() <= bands.get(i - 1).fromPercent()) {
                throw Refusal.invalid("pay.refusal.bands", MOST_BANDS);
            }
        }
    }

    /** How much of the base is paid for what was reached. */
    int pays(BigDecimal reached) {
        return bands.reversed().stream()
                .filter(band -> reached.compareTo(BigDecimal.valueOf(band.fromPercent())) >= 0)
                .findFirst()
                .map(Band::paysPercent)
                .orElse(0);
    }
}
