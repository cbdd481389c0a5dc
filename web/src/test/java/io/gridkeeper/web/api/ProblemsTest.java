package io.gridkeeper.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems(Messages.in(Locale.ENGLISH));

    @Test
    void namesTheClauseOfARefusal() {
        var problem = problems.of(Refusal.invalid("grid.unknown").citing("R02-1b"));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.clause()).isEqualTo(new Problem.ClauseLink("R02-1b", "/library/clause?id=R02-1b"));
    }

    @Test
    void answersWithTheStatusOfEachKind() {
        assertThat(problems.of(Refusal.notFound("grid.unknown")).status()).isEqualTo(404);
        assertThat(problems.of(Refusal.forbidden("grid.unknown")).status()).isEqualTo(403);
        assertThat(problems.of(Refusal.conflict("grid.unknown")).status()).isEqualTo(409);
        assertThat(problems.of(Refusal.tooLarge("grid.unknown")).status()).isEqualTo(413);
        assertThat(problems.of(new EJBAccessException("no")).status()).isEqualTo(403);
    }

    @Test
    void tellsADoubledCodeFromAFailure() {
        var doubled = new EJBException(new IllegalStateException(new SQLException("unique", "23505")));

        assertThat(problems.of(doubled).status()).isEqualTo(409);
        assertThat(problems.of(new EJBException(new IllegalStateException("secret")))
                        .status())
                .isEqualTo(500);
    }

    @Test
    void tellsARequestTheServerFindsTooLargeWhereverItIsRead() {
        var whileRead = new UncheckedIOException(new RequestTooBigException());

        assertThat(problems.of(new EJBException(whileRead)).status()).isEqualTo(413);
        assertThat(problems.of(whileRead).detail()).isEqualTo("This is larger than allowed.");
    }

    /** By the name of the server's own, which no page or resource knows. */
    private static final class RequestTooBigException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void answersARecordThatRefusesItsJsonWithTheRefusal() {
        assertThat(read("{\"amount\": -1}").status()).isEqualTo(422);
        assertThat(read("{\"amount\": -1}").key()).isEqualTo("grid.unknown");
        assertThat(read("{\"amount\": {}}").status()).isEqualTo(400);
        assertThat(read("{\"amount\": {}}").key()).isEqualTo("api.problem.unreadable");
        assertThat(read("{\"amount\": ").key()).isEqualTo("api.problem.unreadable");
    }

    private Problem read(String json) {
        var unreadable = catchThrowableOfType(
                JsonProcessingException.class, () -> new ObjectMapper().readValue(json, Positive.class));
        return problems.of(UnreadableMapper.told(unreadable));
    }

    /** Public, as records on the wire are. */
    public record Positive(int amount) {
        public Positive {
            if (amount < 0) {
                throw Refusal.invalid("grid.unknown");
            }
        }
    }

    @Test
    void keepsTheInsideOfAFailureToItself() {
        assertThat(problems.of(new IllegalStateException("secret")).toString()).doesNotContain("secret");
    }
}
