package io.gridkeeper.marketing.pay;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One step of a calculation: {@code pay.step.<name>} with what it multiplies by, and what stands after it in fen.
 *
 * @param percent the factor in percent; null for the base itself
 */
public record PayStep(String name, @Nullable BigDecimal percent, long after) {}
