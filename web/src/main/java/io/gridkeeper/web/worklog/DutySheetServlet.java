package io.gridkeeper.web.worklog;

import io.gridkeeper.duty.worklog.DutySheets;
import io.gridkeeper.foundation.grid.GridPaper;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.web.frame.Language;
import io.gridkeeper.web.frame.Times;
import io.gridkeeper.web.grid.GridPapers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A duty sheet as PDF in the language of the pages, for people who are logged in. */
@WebServlet("/documents/dutySheet")
public class DutySheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DutySheets sheets;

    @Inject
    private transient Language language;

    @Inject
    private transient Times times;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            GridPapers.answer(paper(request)).write(response);
        } catch (Refusal refusal) {
            response.sendError(
                    refusal.kind() == Refusal.Kind.NOT_FOUND
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private GridPaper paper(HttpServletRequest request) {
        var period = AskedPeriod.of(request.getParameter("span"), request.getParameter("day"), times.getToday());
        return sheets.paper(number(request.getParameter("person")), period, language.getLocale());
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException noNumber) {
            throw Refusal.notFound("worklog.sheet.unknown");
        }
    }
}
