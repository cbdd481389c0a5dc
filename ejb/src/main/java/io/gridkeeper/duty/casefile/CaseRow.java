package io.gridkeeper.duty.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A confidential file as its readers see it. */
public record CaseRow(
        long id,
        CaseKind kind,
        String subject,
        String purpose,
        String text,
        @Nullable Integer score,
        String openedBy,
        LocalDate openedOn,
        CaseStage stage,
        @Nullable LocalDate heardOn,
        @Nullable LocalDate decidedOn,
        @Nullable String decision) {}
