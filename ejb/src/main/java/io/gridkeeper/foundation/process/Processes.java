package io.gridkeeper.foundation.process;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * The instances of the suite's diagrams, for the {@code *Process} class of a capability, which knows its steps and what
 * they need. Everything happens in the caller's transaction; instances are named by the ids that starting them gave.
 */
@Dependent
public class Processes {

    @Inject
    private RuntimeService instances;

    @Inject
    private TaskService tasks;

    @Inject
    private RepositoryService diagrams;

    @Inject
    private ManagementService jobs;

    @Inject
    private ShippedDiagrams shipped;

    /** Starts the diagram of this key; the number is the one people use. */
    public String start(String key, String number, VariableMap facts) {
        return instances
                .startProcessInstanceById(shipped.id(key), number, facts)
                .getId();
    }

    /** The same, but in the middle: right before one of its steps. */
    public String startBefore(String step, String key, String number, VariableMap facts) {
        return instances
                .createProcessInstanceById(shipped.id(key))
                .businessKey(number)
                .setVariables(facts)
                .startBeforeActivity(step)
                .execute()
                .getId();
    }

    /** Completes the step at which the instance waits; refuses when somebody else was faster. */
    public void complete(@Nullable String instance, String step, VariableMap facts, Supplier<Refusal> slower) {
        var task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(step)
                .singleResult();
        if (task == null) {
            throw slower.get();
        }
        try {
            tasks.complete(task.getId(), facts);
        } catch (OptimisticLockingException meanwhile) {
            throw slower.get();
        }
    }

    /** Tells a waiting instance what happened outside it. */
    public void tell(@Nullable String instance, String message) {
        instances.createMessageCorrelation(message).processInstanceId(instance).correlate();
    }

    /** Lets every timer of the instance go off at this moment instead. */
    public void moveTimers(String instance, Instant at) {
        jobs.createJobQuery()
                .processInstanceId(instance)
                .timers()
                .list()
                .forEach(timer -> jobs.setJobDuedate(timer.getId(), Date.from(at)));
    }

    /** Ends the instance wherever it stands. */
    public void end(@Nullable String instance, String reason) {
        instances.deleteProcessInstance(instance, reason);
    }

    /** The ids in the diagram at which the instance stands; none when it ended a moment ago. */
    public List<String> activeIds(@Nullable String instance) {
        return Tokens.of(instances, instance);
    }

    /** The diagram of this key. */
    public String diagramXml(String key) {
        try (var model = diagrams.getProcessModel(shipped.id(key))) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
