package io.gridkeeper.integration.province;

import io.gridkeeper.foundation.outbox.Claim;
import io.gridkeeper.foundation.outbox.Message;
import io.gridkeeper.foundation.outbox.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;

/** The steps of the route to one platform: claim, send, judge, settle. */
final class ProvinceSteps {

    private static final int LONGEST_TRACE = 4000;

    private final PlatformProfile profile;
    private final ProvinceLink link;
    private final PageMaker pages;
    private final AnswerJudge judge;
    private final Settling settling;

    ProvinceSteps(PlatformProfile profile, ProvinceLink link, PageMaker pages, AnswerJudge judge) {
        this.profile = profile;
        this.link = link;
        this.pages = pages;
        this.judge = judge;
        this.settling = new Settling(link);
    }

    /** Claims a batch and makes it a request; without one the body stays empty and the worker rests. */
    void claim(Exchange exchange) {
        Optional<Claim> claim = link.claim(profile.code(), profile.batch());
        exchange.setProperty(Exchange.SCHEDULER_POLLED_MESSAGES, claim.isPresent());
        claim.map(pages::make).ifPresent(page -> prepare(exchange, page));
    }

    /** Settles what was answered. */
    void settle(Exchange exchange) {
        Integer status = exchange.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class);
        String retryAfter = exchange.getMessage().getHeader("Retry-After", String.class);
        byte[] body = Objects.requireNonNullElse(exchange.getMessage().getBody(byte[].class), new byte[0]);
        var text = new String(body, StandardCharsets.UTF_8);
        var answer = new AnswerJudge.Answer(status == null ? 0 : status, retryAfter, text);
        settling.settle(exchange, judge.judge(answer, Settling.page(exchange).rows()), status);
    }

    /** Settles a page of which no row could be sent. */
    void settleUnsent(Exchange exchange) {
        settling.settle(exchange, new Verdict.NotSent(), null);
    }

    void sweep(Exchange exchange) {
        link.sweep(profile.code());
    }

    private void prepare(Exchange exchange, Page page) {
        Settling.begin(exchange, page);
        var message = exchange.getMessage();
        message.removeHeaders("*");
        message.setBody(page.isEmpty() ? null : page.body());
        message.setHeader(Exchange.HTTP_METHOD, "POST");
        message.setHeader(Exchange.HTTP_PATH, page.path());
        message.setHeader(Exchange.CONTENT_TYPE, "application/json;charset=UTF-8");
        message.setHeader("X-Request-Id", profile.code() + "-" + page.claim().call());
        message.setHeader("X-Trace-Id", traces(page.claim()));
    }

    /** The clicks that made the rows, so that the platform's log and ours can be laid side by side. */
    private static String traces(Claim claim) {
        String all = claim.messages().stream()
                .map(Message::traceId)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(","));
        return all.length() <= LONGEST_TRACE ? all : all.substring(0, all.lastIndexOf(',', LONGEST_TRACE));
    }
}
