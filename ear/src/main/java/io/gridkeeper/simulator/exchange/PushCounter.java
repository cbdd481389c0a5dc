package io.gridkeeper.simulator.exchange;

import io.gridkeeper.simulator.fault.Fault;
import io.gridkeeper.simulator.fault.FaultPlan;
import io.gridkeeper.simulator.http.Delivery;
import io.gridkeeper.simulator.http.HttpAnswer;
import io.gridkeeper.simulator.http.HttpRequest;
import io.gridkeeper.simulator.schema.RecordKind;
import io.gridkeeper.simulator.schema.Wording;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Where pushes arrive: misbehaves as planned, and lets the reception do the rest. */
final class PushCounter {
    private static final byte[] MAINTENANCE_PAGE =
            "<!DOCTYPE html><html lang=\"zh\"><title>系统维护</title><h1>系统维护中，请稍后访问</h1></html>"
                    .getBytes(StandardCharsets.UTF_8);

    private final Reception reception;
    private final FaultPlan faults;

    PushCounter(Reception reception, FaultPlan faults) {
        this.reception = reception;
        this.faults = faults;
    }

    HttpAnswer push(RecordKind kind, HttpRequest request) {
        String requestId = UUID.randomUUID().toString();
        Fault fault = faults.next();
        HttpAnswer answer = fault.mode().reachesLedger()
                ? reception.receive(kind, request, requestId, fault.manner())
                : unprocessed(fault, requestId);
        return answer.with(delivery(fault));
    }

    private static HttpAnswer unprocessed(Fault fault, String requestId) {
        return switch (fault.mode()) {
            case STATUS_429 ->
                retryLater(
                        PageAnswer.refused(requestId, 429, Wording.of("tooManyRequests")),
                        fault.manner().retryAfter());
            case STATUS_503 ->
                retryLater(
                        PageAnswer.refused(requestId, 503, Wording.of("unavailable")),
                        fault.manner().retryAfter());
            default -> HttpAnswer.of(200, "text/html;charset=UTF-8", MAINTENANCE_PAGE);
        };
    }

    private static HttpAnswer retryLater(HttpAnswer answer, Optional<Integer> seconds) {
        return seconds.map(wait -> answer.withHeader("Retry-After", Integer.toString(wait)))
                .orElse(answer);
    }

    private static Delivery delivery(Fault fault) {
        return switch (fault.mode()) {
            case RESET_BEFORE, RESET_AFTER_REQUEST, DOWN -> new Delivery.Reset();
            case SLOW -> new Delivery.Late(fault.manner().time());
            case HALF_CLOSE -> new Delivery.Half();
            case NONE, STATUS_429, STATUS_503, HTML_200, ROW_ERRORS -> Delivery.WHOLE;
        };
    }
}
