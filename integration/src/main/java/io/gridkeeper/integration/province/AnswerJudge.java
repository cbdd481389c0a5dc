package io.gridkeeper.integration.province;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridkeeper.foundation.outbox.Reason;
import io.gridkeeper.foundation.outbox.Verdict;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a platform answered. Nothing counts as acknowledged that the answer does not say: no receipt, an unknown
 * code, errors without rows or of rows that were not sent make the whole answer unreadable, and the page is sent again.
 */
final class AnswerJudge {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> NOT_ABOUT_ROWS =
            Set.of(401, 402, 403, 404, 405, 407, 408, 415, 421, 423, 425, 429);
    private static final int LONGEST_WORDS = 500;

    private final PlatformProfile.Answer form;
    private final Clock clock;

    AnswerJudge(PlatformProfile.Answer form, Clock clock) {
        this.form = form;
        this.clock = clock;
    }

    /** An answer as it came over the wire. */
    record Answer(int status, @Nullable String retryAfter, String body) {}

    /** @param rows the ids of the rows sent, with the entries they stand for */
    Verdict judge(Answer answer, Map<String, Long> rows) {
        int status = answer.status();
        if (status >= 200 && status < 300) {
            return judgeBody(answer.body(), rows);
        }
        String words = words(answer.body());
        Reason reason = Reason.of("outbox.reason.status", String.valueOf(status), words);
        if (NOT_ABOUT_ROWS.contains(status) || status < 400 || status > 500) {
            return new Verdict.Unavailable(reason, retryAfter(answer.retryAfter()));
        }
        return status == 500 ? new Verdict.Broken(reason) : new Verdict.Refused(reason);
    }

    private Verdict judgeBody(String body, Map<String, Long> rows) {
        if (isPageForPeople(body)) {
            return new Verdict.Unavailable(Reason.of("outbox.reason.html", cut(plain(body))), null);
        }
        try {
            JsonNode answer = JSON.readTree(body);
            if (answer == null || !answer.isObject()) {
                return unreadable("no object");
            }
            if (!answer.at(form.success()).asBoolean(false)) {
                return new Verdict.Refused(
                        Reason.platformSays(cut(answer.at(form.message()).asText())));
            }
            return judgeRows(answer, rows);
        } catch (IOException e) {
            return unreadable(cut(String.valueOf(e.getMessage())));
        }
    }

    private Verdict judgeRows(JsonNode answer, Map<String, Long> rows) {
        String receipt = answer.at(form.receipt()).asText("");
        String code = answer.at(form.code()).asText("");
        boolean someFailed = form.someFailed().contains(code);
        if (receipt.isBlank() || receipt.length() > 100) {
            return unreadable("no receipt");
        }
        if (!someFailed && !form.allStored().contains(code)) {
            return unreadable("code " + cut(code));
        }
        Map<Long, Reason> rejected = new HashMap<>();
        for (JsonNode row : answer.at(form.rows())) {
            Long entry = rows.get(row.path(form.rowId()).asText(""));
            if (entry == null) {
                return unreadable("unknown row " + cut(row.path(form.rowId()).asText("")));
            }
            rejected.put(
                    entry, Reason.platformSays(cut(row.path(form.rowMessage()).asText(""))));
        }
        return someFailed == rejected.isEmpty()
                ? unreadable("code " + code + ", rows " + rejected.size())
                : new Verdict.Answered(receipt, rejected);
    }

    private static Verdict unreadable(String what) {
        return new Verdict.Broken(Reason.of("outbox.reason.unreadableAnswer", what));
    }

    private @Nullable Duration retryAfter(@Nullable String header) {
        if (header == null) {
            return null;
        }
        try {
            return Duration.ofSeconds(Math.max(0, Long.parseLong(header.strip())));
        } catch (NumberFormatException notSeconds) {
            return untilDate(header);
        }
    }

    private @Nullable Duration untilDate(String date) {
        try {
            Duration wait = Duration.between(
                    clock.instant(),
                    ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException notDate) {
            return null;
        }
    }

    private static boolean isPageForPeople(String body) {
        return body.stripLeading().startsWith("<");
    }

    /** What a failed answer says: its own message if it has one, else the beginning of its text. */
    private String words(String body) {
        try {
            JsonNode answer = JSON.readTree(body);
            String said = answer == null ? "" : answer.at(form.message()).asText("");
            return cut(said.isBlank() ? plain(body) : said);
        } catch (IOException notJson) {
            return cut(plain(body));
        }
    }

    private static String plain(String body) {
        String text = body.length() <= 2000 ? body : body.substring(0, 2000);
        return text.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS);
    }
}
