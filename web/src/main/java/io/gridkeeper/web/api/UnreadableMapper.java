package io.gridkeeper.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers what is no JSON, and JSON that cannot be made into what a resource wants. The server has a mapper of its own for
 * these, which would come before {@link ProblemMapper}: what a record refuses as it is made is answered as that refusal,
 * all else with 400.
 */
@Provider
public class UnreadableMapper implements ExceptionMapper<JsonProcessingException> {

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(JsonProcessingException thrown) {
        return ProblemMapper.answer(request, told(thrown));
    }

    /** What cannot be written is our own failure, not the caller's. */
    static Throwable told(JsonProcessingException thrown) {
        return thrown.getProcessor() instanceof JsonGenerator ? thrown : new UnreadableException(thrown);
    }
}
