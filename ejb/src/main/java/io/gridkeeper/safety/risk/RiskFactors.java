package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Refusal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The factors of an assessment.
 *
 * @param exposure only for LEC
 * @param consequence C of LEC, severity S of LS
 */
public record RiskFactors(
        GradingMethod method,
        BigDecimal likelihood,
        @Nullable BigDecimal exposure,
        BigDecimal consequence) {

    public RiskFactors {
        if ((method == GradingMethod.LEC) != (exposure != null)) {
            throw Refusal.invalid("risk.refusal.factors." + method.name());
        }
    }

    public static RiskFactors lec(double likelihood, double exposure, double consequence) {
        return new RiskFactors(
                GradingMethod.LEC,
                BigDecimal.valueOf(likelihood),
                BigDecimal.valueOf(exposure),
                BigDecimal.valueOf(consequence));
    }

    public static RiskFactors ls(int likelihood, int severity) {
        return new RiskFactors(GradingMethod.LS, BigDecimal.valueOf(likelihood), null, BigDecimal.valueOf(severity));
    }

    /** D = L × E × C, or R = L × S. */
    public BigDecimal score() {
        var product = likelihood.multiply(consequence);
        return exposure == null ? product : product.multiply(exposure);
    }
}
