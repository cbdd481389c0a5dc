package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Bilingual;
import java.math.BigDecimal;
import java.util.List;

/** A grading table to be shown: bands from the gravest down, factors by axis. */
public record GradingTableRow(
        long id,
        String code,
        GradingMethod method,
        String chinese,
        String english,
        String source,
        List<GradingBand> bands,
        List<GradingFactor> factors) {

    public Bilingual name() {
        return new Bilingual(chinese, english);
    }

    /** The values one factor may take, the largest first. */
    public List<GradingFactor> of(FactorAxis axis) {
        return factors.stream().filter(factor -> factor.axis() == axis).toList();
    }

    /** Where a band ends: the least score of the one above, or nothing for the gravest. */
    public BigDecimal above(GradingBand band) {
        int at = bands.indexOf(band);
        return at <= 0 ? BigDecimal.valueOf(-1) : bands.get(at - 1).least();
    }
}
