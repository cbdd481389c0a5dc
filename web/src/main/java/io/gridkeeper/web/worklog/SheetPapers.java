package io.gridkeeper.web.worklog;

import io.gridkeeper.foundation.grid.GridPaper;
import io.gridkeeper.web.document.FileAnswer;
import java.io.ByteArrayInputStream;

/** Duty sheets as answers, the same for pages and the API. */
final class SheetPapers {

    private SheetPapers() {}

    static FileAnswer answer(GridPaper paper) {
        byte[] pdf = paper.pdf();
        return new FileAnswer(
                paper.fileName(), "application/pdf", pdf.length, false, () -> new ByteArrayInputStream(pdf));
    }
}
