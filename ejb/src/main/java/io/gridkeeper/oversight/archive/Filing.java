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
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes waiting tasks a few at a time and files each in a transaction of its own; one that fails does not stop the rest.
 * What people close today goes first. A ledger of 20,000 closed rows leaves as many tasks: they are filed in what is left
 * of one second in three, by one thread of each node, so that people at their pages do not notice; today's work never
 * waits behind them.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Filing {

    private static final Logger LOG = LoggerFactory.getLogger(Filing.class);
    private static final int AT_ONCE = 5;
    private static final Duration FOR_TODAY = Duration.ofSeconds(2);
    private static final Duration FOR_LEDGERS = Duration.ofSeconds(1);

    @Inject
    private FilingDesk desk;

    @Inject
    private Clock clock;

    /** Files what waits for about two seconds; the rest comes with the next call. */
    public void work() {
        var begun = clock.instant();
        work(false, AT_ONCE, begun.plus(FOR_TODAY));
        work(true, 1, begun.plus(FOR_LEDGERS));
    }

    private void work(boolean bulk, int atOnce, Instant end) {
        var taken = List.<Long>of();
        do {
            taken = clock.instant().isBefore(end) ? desk.take(bulk, atOnce) : List.of();
            taken.forEach(this::file);
        } while (taken.size() == atOnce);
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
