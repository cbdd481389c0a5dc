package io.gridkeeper.simulator.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridkeeper.simulator.http.HttpAnswer;
import io.gridkeeper.simulator.ledger.ExaminedRow;
import io.gridkeeper.simulator.schema.Wording;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The platform's answer to a page: {@code {requestId, success, code, state, data: {msg, code, data: [{id, msg}]}}}. */
final class PageAnswer {
    private static final String GOOD = "200";
    private static final String SOME_FAILED = "500";

    private PageAnswer() {}

    /** The page was dealt with; rows that failed are listed. */
    static HttpAnswer dealtWith(String requestId, List<ExaminedRow> rows) {
        List<ExaminedRow> failed =
                rows.stream().filter(row -> !row.found().acknowledges()).toList();
        ObjectNode answer = answer(requestId, true, GOOD);
        ObjectNode data = answer.putObject("data");
        data.put("msg", Wording.of(failed.isEmpty() ? "allStored" : "someFailed"));
        data.put("code", failed.isEmpty() ? GOOD : SOME_FAILED);
        ArrayNode list = data.putArray("data");
        failed.forEach(row -> list.addObject().put("id", row.row().text("id")).put("msg", row.words()));
        return http(200, answer);
    }

    /** The page as a whole was refused; no row of it was looked at. */
    static HttpAnswer refused(String requestId, int status, String words) {
        String code = Integer.toString(status);
        ObjectNode answer = answer(requestId, false, code);
        answer.putObject("data").put("msg", words).put("code", code).putArray("data");
        return http(status, answer);
    }

    private static ObjectNode answer(String requestId, boolean success, String code) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("requestId", requestId)
                .put("success", success)
                .put("code", code)
                .put("state", success ? "ok" : "error");
    }

    private static HttpAnswer http(int status, ObjectNode answer) {
        return HttpAnswer.json(status, answer.toString().getBytes(StandardCharsets.UTF_8));
    }
}
