package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.GridPaper;
import io.gridkeeper.web.document.FileAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.net.URI;

/** Papers of grids as answers, the same for pages and the API. */
public final class GridPapers {

    private GridPapers() {}

    public static FileAnswer answer(GridPaper paper) {
        byte[] pdf = paper.pdf();
        return new FileAnswer(
                paper.fileName(), "application/pdf", pdf.length, false, () -> new ByteArrayInputStream(pdf));
    }

    /** The page of a grid, without its code, at the address under which the suite is used. */
    static String gridAddress(HttpServletRequest request) {
        return URI.create(request.getRequestURL().toString())
                .resolve(request.getContextPath() + "/grid/view?code=")
                .toString();
    }
}
