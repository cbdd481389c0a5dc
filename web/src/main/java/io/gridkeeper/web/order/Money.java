package io.gridkeeper.web.order;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.web.frame.Texts;
import io.gridkeeper.web.frame.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Money is kept in fen and shown and typed in yuan: {@code #{salesMoney.yuan(row.amount)}}. */
@Named("salesMoney")
@RequestScoped
public class Money {

    private static final int DECIMALS = 2;
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    @Inject
    private Times times;

    @Inject
    private Texts msg;

    public String yuan(long fen) {
        return times.money(BigDecimal.valueOf(fen, DECIMALS));
    }

    /** A small price to the fen, "99.00 元". */
    public String exact(long fen) {
        return msg.of("order.exact", BigDecimal.valueOf(fen, DECIMALS).toPlainString());
    }

    /** Yuan as fen; fractions of a fen and what is no amount are refused. */
    public static long fen(BigDecimal yuan) {
        if (yuan.signum() < 0 || yuan.compareTo(MOST) > 0) {
            throw Refusal.invalid("order.refusal.amount");
        }
        return yuan.setScale(DECIMALS, RoundingMode.HALF_UP)
                .movePointRight(DECIMALS)
                .longValueExact();
    }
}
