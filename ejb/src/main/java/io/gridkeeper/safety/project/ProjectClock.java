package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks twice a minute at what ends, each matter in a transaction of its own. Runs on every node. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProjectClock {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectClock.class);

    @Inject
    private ProjectWatch watch;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        watch.over().forEach(id -> attempt(id, watch::expire));
        watch.ending().forEach(id -> attempt(id, watch::warn));
        watch.papersEnding().forEach(id -> attempt(id, watch::warnOfPaper));
    }

    /** One that fails does not stop the rest; it is tried again with the next look. */
    private static void attempt(long id, LongConsumer step) {
        try {
            step.accept(id);
        } catch (Refusal | EJBException failed) {
            LOG.warn("The end of project matter {} failed: {}", id, failed.getMessage(), failed);
        }
    }
}
