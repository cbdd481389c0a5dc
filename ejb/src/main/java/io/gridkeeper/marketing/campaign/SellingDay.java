package io.gridkeeper.marketing.campaign;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;

/** What was sold and promoted in a grid on a day; the amount in fen. */
@Clause("R14-M1c")
public record SellingDay(long gridId, LocalDate day, long sales, long amount, long promotions, long leads) {}
