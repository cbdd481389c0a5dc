package io.gridkeeper.marketing.pay;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.roster.CompanyFounded;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.YearMonth;

/** Gives the demonstration company a draft of this month's pay, by the same boundaries as everybody's. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoPay {

    private static final int AFTER_THE_COLLECTION = 7000;

    @Inject
    private PayBook book;

    /** This month, because the demonstration has sold in no other one. */
    public void bring(@Observes @Priority(AFTER_THE_COLLECTION) CompanyFounded founded) {
        book.propose(YearMonth.from(founded.on()));
    }
}
