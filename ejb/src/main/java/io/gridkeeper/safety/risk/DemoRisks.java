package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.foundation.identity.Roles;
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
import java.util.Objects;

/** Brings the demonstration company its risk list, by the same import as everybody's, in the transaction of its founding. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoRisks {

    private static final String WORKBOOK = "demo/risks.xlsx";

    @Inject
    private RiskImport imports;

    public void bring(@Observes CompanyFounded founded) {
        try (InputStream workbook =
                Objects.requireNonNull(DemoRisks.class.getResourceAsStream("/" + WORKBOOK), WORKBOOK)) {
            if (imports.importList(workbook, Messages.CHINESE) instanceof Brought.SentBack<RisksTaken> back) {
                throw new IllegalStateException(WORKBOOK + " has " + back.faultyRows() + " faulty rows");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
