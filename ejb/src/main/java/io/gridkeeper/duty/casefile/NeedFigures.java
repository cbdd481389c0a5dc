package io.gridkeeper.duty.casefile;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.Collection;

/**
 * People marked as of a special group, the needs they raised and how many were answered, counted over the files the
 * caller reads.
 */
@Clause("R11-2.3.4a")
public record NeedFigures(long marked, long needs, long answered) {

    /** A file without a text marks somebody and says nothing of a need; of one person there may be several. */
    static NeedFigures of(Collection<CaseRow> files) {
        var raised = files.stream().filter(file -> file.text() != null).toList();
        return new NeedFigures(
                files.stream().map(CaseRow::subject).distinct().count(),
                raised.size(),
                raised.stream()
                        .filter(file -> file.stage() == CaseStage.DECIDED)
                        .count());
    }

    public long getOpen() {
        return needs - answered;
    }
}
