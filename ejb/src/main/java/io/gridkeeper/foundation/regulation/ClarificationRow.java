package io.gridkeeper.foundation.regulation;

import java.time.LocalDate;

/** What somebody said about a clause, as it stands beside it. */
public record ClarificationRow(
        long id, String clause, String interpreter, String text, LocalDate issuedOn, String recordedBy) {}
