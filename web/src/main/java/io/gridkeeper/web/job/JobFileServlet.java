package io.gridkeeper.web.job;

import io.gridkeeper.foundation.job.JobDesk;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.web.document.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The file a job made, for people who are logged in. */
@WebServlet("/jobs/file")
public class JobFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient JobDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = JobTerms.id(request.getParameter("id"));
            var file = desk.file(id);
            new FileAnswer(file.name(), file.mediaType(), file.size(), true, () -> desk.open(id)).write(response);
        } catch (Refusal unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
