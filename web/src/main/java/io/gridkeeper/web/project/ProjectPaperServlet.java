package io.gridkeeper.web.project;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** The agreement of a project, or with {@code id} one of its certificates, for those who answer for it. */
@WebServlet("/project/paper")
public class ProjectPaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProjectPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String number = Objects.requireNonNullElse(request.getParameter("number"), "");
            String id = request.getParameter("id");
            papers.paper(number, id == null ? null : Long.valueOf(id), false).write(response);
        } catch (Refusal | NumberFormatException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
