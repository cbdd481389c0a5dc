package io.gridkeeper.marketing.pay;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a line is worked out from.
 *
 * @param target of the month, in fen; of the grid for a dual member
 * @param teamPercent the weight of the team's part; 100 for who has no other
 * @param score the team's part of the assessment, if it was given
 */
record PayInput(
        long gridId,
        long personId,
        String name,
        PayRole role,
        long target,
        long done,
        int teamPercent,
        @Nullable BigDecimal score) {}
