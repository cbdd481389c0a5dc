package io.gridkeeper.oversight.archive;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes waiting tasks a few at a time and files each in a transaction of its own; one that fails does not stop the rest. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Filing {

    private static final Logger LOG = LoggerFactory.getLogger(Filing.class);
    private static final int AT_ONCE = 5;
    private static final Duration LONGEST_RUN = Duration.ofSeconds(2);

    @Inject
    private FilingDesk desk;

    @Inject
    private Clock clock;

    /** Files what waits for about two seconds; the rest comes with the next call. */
    public void work() {
        var end = clock.instant().plus(LONGEST_RUN);
        List<Long> taken;
        do {
            taken = desk.take(AT_ONCE);
            taken.forEach(this::file);
        } while (taken.size() == AT_ONCE && clock.instant().isBefore(end));
    }

    private void file(long taskId) {
        try {
            desk.file(taskId);
        } catch (Refusal | EJBException failed) {
            var cause = failed.getCause();
            LOG.warn("Filing task {} failed: {}", taskId, failed.getMessage(), failed);
            desk.failed(taskId, String.valueOf(cause == null ? failed : cause));
        }
    }
}
