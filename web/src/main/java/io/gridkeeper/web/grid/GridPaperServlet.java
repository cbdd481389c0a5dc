package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.GridBoards;
import io.gridkeeper.foundation.grid.GridPaper;
import io.gridkeeper.foundation.grid.Staffing;
import io.gridkeeper.web.frame.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;

/** Papers of grids for people who are logged in: the responsibility board as of a day, and letters of appointment. */
@WebServlet({"/documents/gridBoard", "/documents/appointmentLetter"})
public class GridPaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient GridBoards boards;

    @Inject
    private transient Staffing staffing;

    @Inject
    private transient Language language;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        GridPapers.serve(response, () -> paper(request));
    }

    private GridPaper paper(HttpServletRequest request) {
        var page = GridPapers.gridAddress(request);
        if (request.getServletPath().endsWith("Letter")) {
            return staffing.letter(
                    GridPapers.number(request.getParameter("id"), "grid.appointment.unknown"),
                    page,
                    language.getLocale());
        }
        var code = Objects.requireNonNullElse(request.getParameter("code"), "");
        return boards.paper(code, AsOf.day(request.getParameter("asOf"), clock), page, language.getLocale());
    }
}
