package io.gridkeeper.web.worklog;

import io.gridkeeper.duty.worklog.DutySheets;
import io.gridkeeper.foundation.grid.GridPaper;
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
        GridPapers.serve(response, () -> paper(request));
    }

    private GridPaper paper(HttpServletRequest request) {
        var period = AskedPeriod.of(request.getParameter("span"), request.getParameter("day"), times.getToday());
        return sheets.paper(
                GridPapers.number(request.getParameter("person"), "worklog.sheet.unknown"),
                period,
                language.getLocale());
    }
}
