package io.gridkeeper.marketing.pay;

import io.gridkeeper.foundation.kernel.Clause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Works a line out, step by step, each rounded half up to a fen, so that everybody can do it again with a pencil: the base
 * of the post, how much of it what was reached pays, the weight of area sales staff, the team's part of a dual member, the
 * assessment. Pure.
 */
@Clause({"R14-3.2.1e", "R14-2.4a", "R14-M1b"})
final class PayCalculation {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private PayCalculation() {}

    /** Percent of the target with one decimal; without a target nothing was asked for, and nothing is reached. */
    static BigDecimal reached(long target, long done) {
        return target == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(done).multiply(WHOLE).divide(BigDecimal.valueOf(target), 1, RoundingMode.HALF_UP);
    }

    static PayNumbers numbers(PayInput input, SchemeRow scheme) {
        var reached = reached(input.target(), input.done());
        return new PayNumbers(
                scheme.bases().of(input.role()),
                scheme.pays(reached),
                input.role().isOfArea() ? scheme.areaPercent() : 100,
                input.role() == PayRole.DUAL ? input.teamPercent() : 100,
                input.score());
    }

    /** The steps in their order; factors that change nothing for this person are left out. */
    static List<PayStep> steps(PayNumbers numbers) {
        var steps = new ArrayList<PayStep>();
        steps.add(new PayStep("base", null, numbers.base()));
        times(steps, "reached", BigDecimal.valueOf(numbers.paysPercent()));
        if (numbers.areaPercent() != 100) {
            times(steps, "area", BigDecimal.valueOf(numbers.areaPercent()));
        }
        if (numbers.teamPercent() != 100) {
            times(steps, "team", BigDecimal.valueOf(numbers.teamPercent()));
        }
        if (numbers.score() != null) {
            times(steps, "score", numbers.score());
        }
        return steps;
    }

    static long amount(PayNumbers numbers) {
        return steps(numbers).getLast().after();
    }

    private static void times(List<PayStep> steps, String name, BigDecimal percent) {
        long after = BigDecimal.valueOf(steps.getLast().after())
                .multiply(percent)
                .divide(WHOLE, 0, RoundingMode.HALF_UP)
                .longValueExact();
        steps.add(new PayStep(name, percent, after));
    }
}
