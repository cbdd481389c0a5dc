package io.gridkeeper.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every failure under {@code /api/v1} with a problem document; only the unforeseen ones are logged as errors. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final int INTERNAL = 500;

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException web && web.getResponse().hasEntity()) {
            return web.getResponse();
        }
        return answer(request, thrown);
    }

    static Response answer(HttpServletRequest request, Throwable thrown) {
        var problem = problem(request, thrown);
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, Speech.locale(request).toLanguageTag())
                .entity(problem)
                .build();
    }

    static Problem problem(HttpServletRequest request, Throwable thrown) {
        var problem = new Problems(Speech.messages(request)).of(thrown);
        if (problem.status() >= INTERNAL) {
            LOG.error("A request failed", thrown);
        }
        return problem;
    }
}
