package io.gridkeeper.marketing.territory;

import java.time.Instant;

/** An address that was learned, with its unit. */
public record LearnedAddressRow(
        long id, String address, String unitCode, String unitName, Instant learnedAt, String learnedBy) {}
