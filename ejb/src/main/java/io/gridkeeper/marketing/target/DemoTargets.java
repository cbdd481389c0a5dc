package io.gridkeeper.marketing.target;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.roster.CompanyFounded;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Gives the demonstration company the targets of its year, after its market was divided and has customers. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoTargets {

    private static final int AFTER_THE_CUSTOMERS = 4000;
    private static final long MILLIONS_2_IN_FEN = 200_000_000L;

    @Inject
    private TargetBook book;

    public void bring(@Observes @Priority(AFTER_THE_CUSTOMERS) CompanyFounded founded) {
        var draft = new DraftTargets(
                founded.on().getYear(), TargetIndicator.REVENUE, TargetCustomers.ALL, MILLIONS_2_IN_FEN);
        book.approve(book.draft(draft, TargetBasis.CUSTOMERS));
    }
}
