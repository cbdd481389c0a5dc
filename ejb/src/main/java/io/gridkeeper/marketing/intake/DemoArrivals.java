package io.gridkeeper.marketing.intake;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.roster.CompanyFounded;
import io.gridkeeper.marketing.customer.CustomerKind;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Lets something come into the demonstration company, of which one address finds its grid and two do not. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoArrivals {

    private static final int AFTER_THE_SALES = 3100;

    @Inject
    private ArrivalRegister arrivals;

    public void bring(@Observes @Priority(AFTER_THE_SALES) CompanyFounded founded) {
        arrive("INSTALL", "郭淑珍", "济南市历下区文化东路51号", "新装千兆宽带");
        arrive("FAULT", "田家骏", "新区创业大道18号2单元", "晚间网速慢");
        arrive(null, "苗圃社区便民超市", "新区创业大道20号", null);
    }

    private void arrive(@Nullable String kind, String name, String address, @Nullable String words) {
        arrivals.arrive(new NewArrival(kind, CustomerKind.INDIVIDUAL, name, null, address, null, 1, 0, words, "客服热线"));
    }
}
