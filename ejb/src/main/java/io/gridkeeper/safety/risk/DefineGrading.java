package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/**
 * A grading table of the company's own: other bands over the factors of a table that is there.
 *
 * @param basedOn code of the table whose method and factors it takes
 * @param source where the bands are from, so that an inspector can follow them
 * @param bands each with another least score; a graver level never begins lower than a lighter one
 */
public record DefineGrading(
        String code, String basedOn, String chinese, String english, String source, List<GradingBand> bands) {

    public DefineGrading {
        code = Typed.required(code, 20, "risk.missing.code");
        basedOn = Typed.required(basedOn, 20, "risk.missing.basedOn");
        chinese = Typed.required(chinese, 100, "risk.missing.name");
        english = Typed.required(english, 100, "risk.missing.name");
        source = Typed.required(source, 300, "risk.missing.source");
        bands = List.copyOf(bands);
        requireOrder(bands);
    }

    private static void requireOrder(List<GradingBand> bands) {
        var starts = new HashSet<BigDecimal>();
        for (var band : bands) {
            boolean turned = bands.stream()
                    .anyMatch(other -> other.least().compareTo(band.least()) > 0
                            && other.level().compareTo(band.level()) > 0);
            if (turned || !starts.add(band.least().stripTrailingZeros())) {
                throw Refusal.invalid("risk.refusal.bands");
            }
        }
        if (bands.stream().map(GradingBand::level).distinct().count() < RiskLevel.values().length) {
            throw Refusal.invalid("risk.refusal.bandsIncomplete");
        }
    }
}
