package io.gridkeeper.simulator.exchange;

import io.gridkeeper.simulator.fault.BadFault;
import io.gridkeeper.simulator.fault.Fault;
import io.gridkeeper.simulator.fault.FaultMode;
import io.gridkeeper.simulator.fault.FaultPlan;
import io.gridkeeper.simulator.fault.FaultScript;
import io.gridkeeper.simulator.http.Delivery;
import io.gridkeeper.simulator.http.HttpAnswer;
import io.gridkeeper.simulator.http.HttpRefusal;
import io.gridkeeper.simulator.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Where a test tells the platform how to misbehave, and reads how often it has. */
final class FaultCounter {
    private final FaultPlan plan;
    private final Consumer<Duration> outage;

    FaultCounter(FaultPlan plan, Consumer<Duration> outage) {
        this.plan = plan;
        this.outage = outage;
    }

    HttpAnswer show() {
        return HttpAnswer.json(200, plan.json().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a plan in force; an outage begins once the answer has left. */
    HttpAnswer set(HttpRequest request) {
        List<Fault> faults = parsed(new String(request.body(), StandardCharsets.UTF_8));
        Optional<Duration> absence = outageOf(faults);
        plan.set(absence.isPresent() ? List.of() : faults);
        return absence.map(time -> show().with(new Delivery.Whole(() -> outage.accept(time))))
                .orElseGet(this::show);
    }

    private static List<Fault> parsed(String script) {
        try {
            return FaultScript.parse(script);
        } catch (BadFault e) {
            throw new HttpRefusal(400, e.reason());
        }
    }

    private static Optional<Duration> outageOf(List<Fault> faults) {
        return faults.stream()
                .filter(fault -> fault.mode() == FaultMode.DOWN)
                .map(fault -> fault.manner().time())
                .filter(Predicate.not(Duration::isZero))
                .findFirst();
    }
}
