package io.gridkeeper.foundation.outbox;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.slf4j.MDC;

/**
 * Where the business leaves what platforms must be told. The message is saved with the change that made it, or neither
 * is; sending is the business of the routes. Open to every caller: who may change the record was asked before.
 */
@Stateless
@PermitAll
public class Outbox {

    @Inject
    private OutboxTable table;

    @Inject
    private Clock clock;

    /**
     * Puts a message for every active platform into the caller's transaction. Two transactions that put one for the
     * same record at the same moment do not both succeed.
     */
    @Clause("R07-10c")
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void put(OutboxEntry entry) {
        try {
            table.add(entry, MDC.get("traceId"), clock.instant());
        } catch (QueueFailure e) {
            if (e.isCollision()) {
                throw Refusal.conflict("outbox.put.collision");
            }
            throw e;
        }
    }
}
