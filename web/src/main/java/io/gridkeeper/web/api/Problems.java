package io.gridkeeper.web.api;

import io.gridkeeper.foundation.audit.Origin;
import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Turns what went wrong into a problem; whatever is not foreseen becomes 500 and says nothing of its inside. */
final class Problems {

    static final int INVALID = 422;
    private static final int UNREADABLE = 400;
    static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final int INTERNAL = 500;

    private final Messages messages;

    Problems(Messages messages) {
        this.messages = messages;
    }

    Problem of(Throwable thrown) {
        if (chain(thrown).anyMatch(Problems::isTooBig)) {
            return plain(TOO_LARGE, "api.problem.tooLarge");
        }
        var refused = chain(thrown)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
        if (refused.isPresent()) {
            return of(refused.get());
        }
        var cause = root(thrown);
        return switch (cause) {
            case ConstraintViolationException violations -> of(violations);
            case EJBAccessException notAllowed -> plain(FORBIDDEN, "api.problem.notYours");
            case UnreadableException unreadable -> plain(UNREADABLE, "api.problem.unreadable");
            case WebApplicationException web -> plain(web.getResponse().getStatus(), keyOf(web));
            default -> Collision.in(cause).map(this::of).orElseGet(() -> plain(INTERNAL, "api.problem.unexpected"));
        };
    }

    /** The server's own limit for a request; it shows only when the body is read. */
    private static boolean isTooBig(Throwable thrown) {
        return thrown.getClass().getSimpleName().equals("RequestTooBigException");
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }

    private Problem of(Collision collision) {
        return switch (collision) {
            case CHANGED_MEANWHILE -> plain(CONFLICT, "api.problem.changedMeanwhile");
            case EXISTS_ALREADY -> plain(CONFLICT, "api.problem.existsAlready");
        };
    }

    /** An EJB wraps what it did not expect; the reason is inside. */
    private static Throwable root(Throwable thrown) {
        var at = thrown;
        while (at instanceof EJBException && !(at instanceof EJBAccessException) && at.getCause() != null) {
            at = at.getCause();
        }
        return at;
    }

    private Problem of(Refusal refusal) {
        int status =
                switch (refusal.kind()) {
                    case INVALID -> INVALID;
                    case NOT_FOUND -> NOT_FOUND;
                    case FORBIDDEN -> FORBIDDEN;
                    case CONFLICT -> CONFLICT;
                    case TOO_LARGE -> TOO_LARGE;
                };
        var clause = refusal.clause().map(Problem.ClauseLink::of).orElse(null);
        var detail = messages.text(refusal.key(), refusal.args().toArray());
        return problem(status, detail, refusal.key(), clause, null);
    }

    private Problem of(ConstraintViolationException violations) {
        var faults = violations.getConstraintViolations().stream()
                .map(Problems::fault)
                .toList();
        return problem(INVALID, messages.text("api.problem.invalid"), "api.problem.invalid", null, faults);
    }

    private static Problem.Fault fault(ConstraintViolation<?> violation) {
        return new Problem.Fault(violation.getPropertyPath().toString(), violation.getMessage());
    }

    private static String keyOf(WebApplicationException web) {
        return switch (web.getResponse().getStatus()) {
            case UNAUTHORIZED -> "api.problem.notLoggedIn";
            case FORBIDDEN -> "api.problem.notYours";
            case NOT_FOUND -> "api.problem.noSuchAddress";
            case TOO_LARGE -> "api.problem.tooLarge";
            case INTERNAL -> "api.problem.unexpected";
            default -> "api.problem.unreadable";
        };
    }

    Problem plain(int status, String key) {
        return problem(status, messages.text(key), key, null, null);
    }

    /** Rows or lines at fault; the text of the key takes how many. */
    Problem faulty(String key, int rows) {
        return problem(INVALID, messages.text(key, rows), key, null, null);
    }

    private Problem problem(
            int status,
            String detail,
            @Nullable String key,
            Problem.@Nullable ClauseLink clause,
            @Nullable List<Problem.Fault> faults) {
        var title = "api.status." + status;
        return new Problem(
                "about:blank",
                messages.has(title) ? messages.text(title) : messages.text("api.status.other"),
                status,
                detail,
                key,
                clause,
                faults,
                MDC.get(Origin.TRACE_ID));
    }
}
