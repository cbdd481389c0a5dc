package io.gridkeeper.integration.province;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.outbox.Reason;
import io.gridkeeper.foundation.outbox.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerJudgeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-25T02:00:00Z"), ZoneOffset.UTC);
    private static final Map<String, Long> ROWS = Map.of("a", 1L, "b", 2L);
    private static final String ALL_STORED =
            "{\"requestId\":\"r-1\",\"success\":true,\"code\":\"200\",\"data\":{\"msg\":\"ok\",\"code\":\"200\",\"data\":[]}}";

    @Test
    void acknowledgesAllRowsWithTheReceipt() {
        assertThat(judge(200, ALL_STORED)).isEqualTo(new Verdict.Answered("r-1", Map.of()));
    }

    @Test
    void rejectsTheRowsNamedAndOnlyThose() {
        assertThat(judge(200, failed("b", "dangerName 不能为空")))
                .isEqualTo(new Verdict.Answered("r-1", Map.of(2L, Reason.platformSays("dangerName 不能为空"))));
    }

    @Test
    void acknowledgesNothingWhenARowIsNotOneOfOurs() {
        assertThat(judge(200, failed("c", "?"))).isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void acknowledgesNothingWhenSomeFailedButNoneIsNamed() {
        assertThat(judge(200, ALL_STORED.replace("\"code\":\"200\",\"data\":[]", "\"code\":\"500\",\"data\":[]")))
                .isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void acknowledgesNothingWithoutAReceipt() {
        assertThat(judge(200, ALL_STORED.replace("r-1", ""))).isInstanceOf(Verdict.Broken.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"ok\"",
                "{\"success\":true}",
                "{\"requestId\":\"r\",\"success\":true,\"data\":{\"code\":\"999\"}}"
            })
    void acknowledgesNothingThatItCannotRead(String body) {
        assertThat(judge(200, body)).isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void takesAPageForPeopleAsMaintenance() {
        var verdict = (Verdict.Unavailable) judge(200, " <!DOCTYPE html><html><h1>系统维护中</h1></html>");

        assertThat(verdict.reason()).isEqualTo(Reason.of("outbox.reason.html", "系统维护中"));
    }

    @Test
    void takesAnAnswerWithoutSuccessAsRefusalOfThePage() {
        assertThat(judge(200, ALL_STORED.replace("\"success\":true", "\"success\":false")))
                .isEqualTo(new Verdict.Refused(Reason.platformSays("ok")));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 401, 403, 404, 405, 408, 415, 429, 501, 502, 503, 504})
    void waitsWhenTheStatusIsNotAboutTheRows(int status) {
        assertThat(judge(status, "")).isInstanceOf(Verdict.Unavailable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 413, 422})
    void takesOtherClientErrorsAsRefusal(int status) {
        assertThat(judge(status, "")).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void takesAnInnerErrorAsBroken() {
        assertThat(judge(500, "oops")).isEqualTo(new Verdict.Broken(Reason.of("outbox.reason.status", "500", "oops")));
    }

    @Test
    void waitsAsLongAsItIsAskedTo() {
        assertThat(retryAfter("17")).isEqualTo(Duration.ofSeconds(17));
        assertThat(retryAfter("Fri, 25 Sep 2026 02:01:00 GMT")).isEqualTo(Duration.ofSeconds(60));
        assertThat(retryAfter("Fri, 25 Sep 2020 02:01:00 GMT")).isEqualTo(Duration.ZERO);
        assertThat(retryAfter("-5")).isEqualTo(Duration.ZERO);
        assertThat(retryAfter("soon")).isNull();
    }

    private static Duration retryAfter(String header) {
        var answer = new AnswerJudge.Answer(429, header, "");
        return ((Verdict.Unavailable) judge().judge(answer, ROWS)).retryAfter();
    }

    private static Verdict judge(int status, String body) {
        return judge().judge(new AnswerJudge.Answer(status, null, body), ROWS);
    }

    private static AnswerJudge judge() {
        return new AnswerJudge(PlatformProfile.load("province-a").answer(), CLOCK);
    }

    private static String failed(String id, String words) {
        return ALL_STORED.replace(
                "\"code\":\"200\",\"data\":[]",
                "\"code\":\"500\",\"data\":[{\"id\":\"" + id + "\",\"msg\":\"" + words + "\"}]");
    }
}
