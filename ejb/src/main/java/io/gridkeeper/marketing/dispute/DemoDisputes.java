package io.gridkeeper.marketing.dispute;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.roster.CompanyFounded;
import io.gridkeeper.marketing.customer.CustomerFilter;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.customer.CustomerSort;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Gives the demonstration company two contested customers, one being heard and one to be decided. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoDisputes {

    private static final int AFTER_THE_SALES = 3200;

    @Inject
    private DisputeRegister disputes;

    @Inject
    private CustomerSearch customers;

    public void bring(@Observes @Priority(AFTER_THE_SALES) CompanyFounded founded) {
        claim("孙立新", "370303", "用户已迁至张店区，要求就近服务");
        disputes.hear(claim("蔡琳", "370103", "用户在市中区另有经营地址"), "用户名单在本网格，正在洽谈");
    }

    private String claim(String name, String unit, String grounds) {
        var filter = CustomerFilter.parse(Map.of("text", List.of(name)));
        var number = customers
                .list(filter, CustomerSort.NAME, null, 1)
                .rows()
                .getFirst()
                .number();
        return disputes.claim(new ClaimCustomer(number, name, unit, grounds));
    }
}
