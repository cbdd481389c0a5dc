package io.gridkeeper.duty.casefile;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Messages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Notes who tried to read what is not for him, in a transaction of its own: the refusal takes the other one back. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class CaseAttempts {

    @Inject
    private CaseFiles files;

    @Inject
    private Clock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(long caseId, long personId) {
        var text = Messages.in(Messages.CHINESE).text("casefile.attempt");
        files.add(new CaseNote(caseId, personId, clock.instant(), true, text));
    }
}
