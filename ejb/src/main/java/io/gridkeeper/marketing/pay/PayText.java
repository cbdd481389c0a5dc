package io.gridkeeper.marketing.pay;

import io.gridkeeper.foundation.kernel.Messages;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Numbers of a proposal as they stand on papers and in sheets. */
final class PayText {

    private static final int YUAN = 2;
    private static final int HUNDRED = 100;

    private PayText() {}

    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, YUAN).toPlainString();
    }

    static String factor(int percent) {
        return BigDecimal.valueOf(percent, YUAN).stripTrailingZeros().toPlainString();
    }

    /** All steps on one line, such as base 2000.00 × 100% = 2000.00 × 110% = 2200.00. */
    static String steps(PayLineRow line, Messages messages) {
        return line.steps().stream().map(step -> step(step, messages)).collect(Collectors.joining(" "));
    }

    static String step(PayStep step, Messages messages) {
        var percent = step.percent();
        var name = messages.text("pay.step." + step.name());
        return percent == null
                ? name + " " + yuan(step.after())
                : "× " + name + " " + percent.toPlainString() + "% = " + yuan(step.after());
    }

    static BigDecimal share(BigDecimal percent) {
        return percent.divide(BigDecimal.valueOf(HUNDRED));
    }
}
