package io.gridkeeper.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.request.Answer;
import io.gridkeeper.foundation.request.SentRequests;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A POST with an {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header-07) is carried out once: sent again, it
 * gets the answer it got before, marked by {@code Idempotency-Replayed}. Answers are written when the transaction stands.
 */
@WebFilter("/api/*")
public class OnceFilter extends HttpFilter {

    static final String KEY = "Idempotency-Key";

    private static final long serialVersionUID = 1L;
    private static final Pattern FIT = Pattern.compile("[!-~]{1,100}");

    @Inject
    private transient SentRequests requests;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var key = request.getHeader(KEY);
        if (key == null || !request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
            return;
        }
        var held = new HeldResponse(response);
        try {
            if (!FIT.matcher(key).matches()) {
                throw Refusal.invalid("request.refusal.unfit");
            }
            var read = ReadRequest.of(request);
            var answer = requests.once(key, read.fingerprint(), () -> {
                chain.doFilter(read, held);
                return held.answer();
            });
            if (answer.again()) {
                repeat(answer, response);
            } else {
                held.release();
            }
        } catch (Exception failed) {
            refuse(failed, request, response);
        }
    }

    private static void repeat(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Idempotency-Replayed", "true");
        if (answer.location() != null) {
            response.setHeader("Location", answer.location());
        }
        if (answer.text() != null) {
            response.setContentType(answer.mediaType());
            response.getOutputStream().write(answer.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void refuse(Exception failed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var problem = ProblemMapper.problem(request, failed);
        response.resetBuffer();
        response.setHeader("Location", null);
        response.setHeader("Content-Length", null);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(new ObjectMapper().writeValueAsBytes(problem));
    }
}
