package io.gridkeeper.simulator.exchange;

import io.gridkeeper.simulator.http.HttpAnswer;
import io.gridkeeper.simulator.http.HttpRefusal;
import io.gridkeeper.simulator.http.HttpRequest;
import io.gridkeeper.simulator.ledger.Ledger;
import io.gridkeeper.simulator.ledger.LedgerQuery;
import io.gridkeeper.simulator.ledger.Outcome;
import io.gridkeeper.simulator.schema.RecordKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Shows what the ledger says, to checkers and to the board. */
final class LedgerCounter {
    private static final int DEFAULT_LIMIT = 100;
    private static final int GREATEST_LIMIT = 10_000;

    private final Ledger ledger;
    private final boolean mayReset;

    LedgerCounter(Ledger ledger, boolean mayReset) {
        this.ledger = ledger;
        this.mayReset = mayReset;
    }

    HttpAnswer summary() {
        return json(ledger.summary().toString());
    }

    /** All lines about one id. */
    HttpAnswer history(HttpRequest request) {
        String id = request.parameter("id").orElseThrow(() -> new HttpRefusal(400, "id is missing"));
        return reading(() -> ledger.history(id));
    }

    /** Lines in order: of one kind if {@code kind} is given, accepted ones unless {@code outcome} says otherwise. */
    HttpAnswer records(HttpRequest request) {
        Optional<RecordKind> kind = request.parameter("kind")
                .map(name -> RecordKind.ofTable(name)
                        .orElseThrow(() -> new HttpRefusal(400, "kind is the name of a table")));
        int limit = Math.min(GREATEST_LIMIT, number(request, "limit", DEFAULT_LIMIT));
        LedgerQuery query = new LedgerQuery(kind, outcomes(request), number(request, "after", 0), limit);
        return reading(() -> ledger.lines(query));
    }

    HttpAnswer clear() {
        if (!mayReset) {
            throw new HttpRefusal(403, "started without --allow-reset");
        }
        try {
            ledger.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return summary();
    }

    private static Predicate<Outcome> outcomes(HttpRequest request) {
        String wanted = request.parameter("outcome").orElse(Outcome.ACCEPTED.word());
        if ("any".equals(wanted)) {
            return outcome -> true;
        }
        if ("refused".equals(wanted)) {
            return outcome -> !outcome.acknowledges();
        }
        Outcome one = Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.word().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new HttpRefusal(400, "outcome is any, refused or one of the ledger's words"));
        return one::equals;
    }

    private static int number(HttpRequest request, String name, int otherwise) {
        try {
            return request.parameter(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new HttpRefusal(400, name + " is a whole number");
        }
    }

    private static HttpAnswer reading(Reading reading) {
        try {
            return json("[" + String.join(",", reading.lines()) + "]");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpAnswer json(String text) {
        return HttpAnswer.json(200, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Lines of the ledger, read from disk. */
    private interface Reading {
        List<String> lines() throws IOException;
    }
}
