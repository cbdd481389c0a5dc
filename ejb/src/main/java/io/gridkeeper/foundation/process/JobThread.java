package io.gridkeeper.foundation.process;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/**
 * Where the engine's timers and asynchronous steps run: in the name of the suite itself, each step in the transaction
 * that the engine opens for it.
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobThread {

    public void run(Runnable job) {
        job.run();
    }
}
