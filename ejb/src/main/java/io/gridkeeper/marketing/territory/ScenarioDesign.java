package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.job.JobDesk;
import io.gridkeeper.foundation.job.JobOrder;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;

/**
 * Lets the designer divide the market as a scenario wants it, as a job: started, followed and cancelled by the sales
 * manager; the best found so far is always on the map.
 */
@Stateless
@RolesAllowed(Roles.SALES_MANAGER)
public class ScenarioDesign {

    static final String JOB = "territory.job";

    private static final String KIND = "territoryScenario";

    @Inject
    private ScenarioBook book;

    @Inject
    private JobDesk jobs;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Starts the design; gives the id of its job. */
    public long start(long scenarioId, Locale locale) {
        var scenario = book.hold(scenarioId);
        ScenarioDesk.requireIdle(scenario);
        if (book.market().size() == 0) {
            throw Refusal.invalid("territory.scenario.noUnits");
        }
        var back = "/market/designer?scenario=" + scenarioId;
        long job = jobs.start(JobOrder.of(JOB, scenario.name(), locale, back).with(Long.toString(scenarioId)));
        scenario.computedBy(job);
        trail.record(KIND, scenarioId, "design", null, null, "job " + job);
        return job;
    }

    /** Cancels the design; what it has found by then stays. One that nobody has taken up ends at once. */
    public void cancel(long scenarioId) {
        var job = book.hold(scenarioId).jobId();
        if (job.isPresent()) {
            jobs.cancel(job.get());
            if (!jobs.job(job.get()).state().isOpen()) {
                book.get(scenarioId).computed(null, clock.instant());
            }
        }
    }
}
