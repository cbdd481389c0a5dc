package io.gridkeeper.foundation.regulation;

import java.time.Instant;

/** A regulation that the company loaded itself. */
public record CompanyRegulationRow(
        long id, String title, String source, int articles, String loadedBy, Instant loadedAt) {}
