package io.gridkeeper.marketing.ownership;

import java.time.Instant;
import java.time.LocalDate;

/** A look at the market and what it counted. */
public record CheckRow(long id, LocalDate checkedOn, Instant checkedAt, CheckCounts counts) {}
