package io.gridkeeper.web.archive;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.web.document.FileAnswer;
import io.gridkeeper.web.frame.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Papers for people who are logged in: the notice of a hazard, and the parts of a record. */
@WebServlet({"/documents/notice", "/hazard/notice", "/documents/record"})
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Papers papers;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request).write(response);
        } catch (Refusal refusal) {
            boolean conflict = refusal.kind() == Refusal.Kind.CONFLICT;
            response.sendError(conflict ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private FileAnswer answer(HttpServletRequest request) {
        var number = Objects.requireNonNullElse(request.getParameter("number"), "");
        var place = request.getParameter("place");
        return place == null
                ? papers.notice(number, request, language.getLocale())
                : papers.part(number, place, request.getParameter("save") != null);
    }
}
