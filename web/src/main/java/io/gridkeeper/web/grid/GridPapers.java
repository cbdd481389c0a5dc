package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.GridPaper;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.web.document.FileAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.function.Supplier;

/** Papers of grids as answers, the same for pages and the API. */
public final class GridPapers {

    private GridPapers() {}

    public static FileAnswer answer(GridPaper paper) {
        byte[] pdf = paper.pdf();
        return new FileAnswer(
                paper.fileName(), "application/pdf", pdf.length, false, () -> new ByteArrayInputStream(pdf));
    }

    /** A paper as the answer of a page; what does not exist for the caller is not found. */
    public static void serve(HttpServletResponse response, Supplier<GridPaper> paper) throws IOException {
        try {
            answer(paper.get()).write(response);
        } catch (Refusal refusal) {
            response.sendError(
                    refusal.kind() == Refusal.Kind.NOT_FOUND
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** The number a page asks for; where there is none, nothing is found. */
    public static long number(String text, String unknown) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException noNumber) {
            throw Refusal.notFound(unknown);
        }
    }

    /** The page of a grid, without its code, at the address under which the suite is used. */
    static String gridAddress(HttpServletRequest request) {
        return URI.create(request.getRequestURL().toString())
                .resolve(request.getContextPath() + "/grid/view?code=")
                .toString();
    }
}
