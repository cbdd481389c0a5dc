package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.job.JobResult;
import io.gridkeeper.foundation.job.JobRun;
import io.gridkeeper.marketing.territory.design.DesignOutcome;
import io.gridkeeper.marketing.territory.design.DesignPlan;
import io.gridkeeper.marketing.territory.design.Impossible;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What a design's job reads of its scenario and writes to it; each call in a transaction of its own. */
@Dependent
class DesignRecord {

    private static final int MOST_NAMED = 20;

    @Inject
    private ScenarioBook book;

    @Inject
    private Clock clock;

    DesignTask task(long scenarioId) {
        return DesignTask.of(book.get(scenarioId), book.market());
    }

    /** The best so far: the map shows it while the job goes on. */
    boolean keepBest(long scenarioId, int[] division) {
        var scenario = book.hold(scenarioId);
        var market = book.market();
        boolean fits = scenario.state() == ScenarioState.PLANNING && division.length == market.size();
        if (fits) {
            book.store(scenario, market, division);
        }
        return fits;
    }

    /** The plan, or why there is none, and the job's result with it. */
    JobResult finish(long scenarioId, DesignTask task, DesignOutcome outcome, JobRun run) {
        keep(scenarioId, task, outcome);
        var name = book.get(scenarioId).name();
        var link = "/market/designer?scenario=" + scenarioId;
        var result = outcome instanceof Impossible
                ? JobResult.refused("territory.job.impossible", name)
                : JobResult.done("territory.job.done", name, task.grids().size());
        run.settle(result.withLink(link));
        return result;
    }

    /** The same for a cancelled job, whose result nobody waits for. */
    boolean keep(long scenarioId, DesignTask task, DesignOutcome outcome) {
        var scenario = book.hold(scenarioId);
        if (outcome instanceof DesignPlan plan) {
            book.store(scenario, task.market(), plan.assignment());
        }
        scenario.computed(ScenarioBook.json(obstacles(task, outcome)), clock.instant());
        return true;
    }

    /** Nothing computes the scenario any more. */
    boolean release(long scenarioId) {
        book.hold(scenarioId).computed(null, clock.instant());
        return true;
    }

    static List<ScenarioView.Obstacle> obstacles(DesignTask task, DesignOutcome outcome) {
        var obstacles = new ArrayList<ScenarioView.Obstacle>();
        switch (outcome) {
            case DesignPlan plan ->
                plan.limits()
                        .forEach(limit -> obstacles.add(
                                obstacle(task, limit.obstacle().name(), limit.weight(), limit.grids(), limit.units())));
            case Impossible impossible ->
                impossible
                        .culprits()
                        .forEach(culprit -> obstacles.add(obstacle(
                                task,
                                culprit.reason().name(),
                                culprit.weight(),
                                culprit.grid() < 0 ? List.of() : List.of(culprit.grid()),
                                culprit.units())));
        }
        return obstacles.stream().limit(MOST_NAMED).toList();
    }

    private static ScenarioView.Obstacle obstacle(
            DesignTask task, String reason, String weight, List<Integer> grids, List<Integer> units) {
        return new ScenarioView.Obstacle(
                reason,
                weight.isEmpty() ? null : Measure.valueOf(weight),
                grids.stream()
                        .limit(MOST_NAMED)
                        .filter(grid -> grid < task.grids().size())
                        .map(grid -> task.grids().get(grid).code())
                        .toList(),
                units.stream()
                        .limit(MOST_NAMED)
                        .map(unit -> task.market().units().get(unit).code())
                        .toList());
    }
}
