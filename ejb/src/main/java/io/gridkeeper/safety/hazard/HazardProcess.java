package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.process.Processes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * A hazard's way through {@code processes/hazard.bpmn}, stepped in the transaction of the change. The instance holds the
 * hazard's number only, as its business key; what gateways and timers need is handed over with each step and forgotten by
 * the engine after it.
 */
@Dependent
class HazardProcess {

    static final String KEY = "hazard";
    static final String GRADE = "gradeAndRoute";
    static final String RECTIFY = "rectify";
    static final String ACCEPT = "accept";

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final Map<HazardState, String> ENTRY = Map.of(
            HazardState.REGISTERED, GRADE, HazardState.RECTIFYING, RECTIFY, HazardState.AWAITING_ACCEPTANCE, ACCEPT);

    @Inject
    private Processes processes;

    /**
     * Starts it; it waits where the hazard stands: to be graded, or, graded at once, to be rectified or closed. A hazard that
     * is stored afterwards is written once, with the process it runs as; the process of a major one looks for it at once.
     */
    void start(Hazard hazard, Optional<Instant> overdueAt) {
        hazard.runsAs(processes.start(KEY, hazard.number(), facts(hazard, overdueAt)));
    }

    /** Starts it in the middle, for a hazard of an old ledger. */
    void startWhereItStands(Hazard hazard, Optional<Instant> overdueAt) {
        var step = Objects.requireNonNull(ENTRY.get(hazard.state()));
        hazard.runsAs(processes.startBefore(step, KEY, hazard.number(), facts(hazard, overdueAt)));
    }

    void graded(Hazard hazard, Optional<Instant> overdueAt) {
        complete(hazard, GRADE, facts(hazard, overdueAt));
    }

    void rectified(Hazard hazard) {
        complete(hazard, RECTIFY, Variables.createVariables());
    }

    /** Accepted or returned, whichever the hazard's state says. */
    void judged(Hazard hazard, Optional<Instant> overdueAt) {
        complete(hazard, ACCEPT, facts(hazard, overdueAt));
    }

    void withdrawn(Hazard hazard) {
        if (hazard.processId() != null) {
            processes.end(hazard.processId(), HazardState.WITHDRAWN.name());
        }
    }

    /** Moves the timer that tells the next level, after the due date moved. */
    void moveTimer(Hazard hazard, Instant overdueAt) {
        if (hazard.processId() != null) {
            processes.moveTimers(hazard.processId(), overdueAt);
        }
    }

    /** Where the token stands, or the end it reached. */
    List<String> activeIds(Hazard hazard) {
        if (hazard.state() == HazardState.CLOSED) {
            return List.of(hazard.handling() == HazardHandling.ON_THE_SPOT ? "closedOnTheSpot" : "closed");
        }
        if (!hazard.state().isOpen() || hazard.processId() == null) {
            return List.of();
        }
        return processes.activeIds(hazard.processId());
    }

    String diagramXml() {
        return processes.diagramXml(KEY);
    }

    private void complete(Hazard hazard, String step, VariableMap facts) {
        processes.complete(
                hazard.processId(),
                step,
                facts,
                () -> Refusal.conflict("hazard.refusal.changedMeanwhile", hazard.number()));
    }

    private static VariableMap facts(Hazard hazard, Optional<Instant> overdueAt) {
        return Variables.createVariables()
                .putValueTyped("state", Variables.stringValue(hazard.state().name(), true))
                .putValueTyped("major", Variables.booleanValue(hazard.grade() == HazardGrade.MAJOR, true))
                .putValueTyped(
                        "overdueAt",
                        Variables.stringValue(overdueAt.orElse(NEVER).toString(), true));
    }
}
