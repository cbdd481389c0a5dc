package io.gridkeeper.oversight.archive;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes waiting tasks a few at a time and files each in a transaction of its own; one that fails does not stop the rest. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Filing {

    private static final Logger LOG = LoggerFactory.getLogger(Filing.class);
    private static final int AT_ONCE = 10;
    private static final int ROUNDS = 20;

    @Inject
    private FilingDesk desk;

    /** Files what waits, at most two hundred records; the rest comes with the next call. */
    public void work() {
        for (int round = 0; round < ROUNDS; round++) {
            var taken = desk.take(AT_ONCE);
            taken.forEach(this::file);
            if (taken.size() < AT_ONCE) {
                return;
            }
        }
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
