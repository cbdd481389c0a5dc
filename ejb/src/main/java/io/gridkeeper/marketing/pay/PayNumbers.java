package io.gridkeeper.marketing.pay;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The numbers of a line: base in fen, factors in percent. */
record PayNumbers(
        long base,
        int paysPercent,
        int areaPercent,
        int teamPercent,
        @Nullable BigDecimal score) {}
