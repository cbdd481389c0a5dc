package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.job.Progress;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.roster.CompanyFounded;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** Brings the demonstration company its ledger, by the same import as everybody's, in the transaction of its founding. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoLedger {

    @Inject
    private LedgerTakeover takeover;

    public void bring(@Observes CompanyFounded founded) {
        try (InputStream workbook =
                Objects.requireNonNull(DemoLedger.class.getResourceAsStream("/demo/ledger.xlsx"), "demo/ledger.xlsx")) {
            var outcome = takeover.takeOver(workbook, Map.of(), Messages.CHINESE, Progress.SILENT);
            if (outcome instanceof Brought.SentBack<LedgerTaken> back) {
                throw new IllegalStateException("demo/ledger.xlsx has " + back.faultyRows() + " faulty rows");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
