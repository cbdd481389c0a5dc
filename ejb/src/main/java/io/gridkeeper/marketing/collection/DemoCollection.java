package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.roster.CompanyFounded;
import io.gridkeeper.marketing.customer.CustomerFilter;
import io.gridkeeper.marketing.customer.CustomerRegister;
import io.gridkeeper.marketing.customer.CustomerRow;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.customer.CustomerSort;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Gives the demonstration company money to collect and contracts that end soon, by the same boundaries as everybody's. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoCollection {

    private static final int AFTER_THE_TEAMS = 6000;

    @Inject
    private CollectionBook book;

    @Inject
    private CustomerSearch customers;

    @Inject
    private CustomerRegister register;

    public void bring(@Observes @Priority(AFTER_THE_TEAMS) CompanyFounded founded) {
        var numbers = customers.list(CustomerFilter.none(), CustomerSort.NAME, null, 200).rows().stream()
                .collect(Collectors.toMap(CustomerRow::name, CustomerRow::number, (one, other) -> one));
        var today = founded.on();
        arrear(numbers, "大明湖文化传播有限公司", "FP-3381", 360_000, today.minusDays(12));
        arrear(numbers, "孙立新", "FP-3402", 119_900, today.minusDays(3));
        arrear(numbers, "曹阳", "FP-3417", 36_000, today.minusDays(1));
        arrear(numbers, "张店商贸城", "FP-3390", 240_000, today.minusDays(9));
        ends(numbers, "泉城大酒店", today.plusDays(21));
        ends(numbers, "临淄化工设备厂", today.plusDays(14));
        book.listRenewals();
    }

    private void arrear(Map<String, String> numbers, String customer, String invoice, long amount, LocalDate due) {
        var number = Objects.requireNonNull(numbers.get(customer), customer);
        book.file(new FileDue(CollectionKind.ARREARS, number, invoice, amount, due));
    }

    private void ends(Map<String, String> numbers, String customer, LocalDate end) {
        register.renew(Objects.requireNonNull(numbers.get(customer), customer), end);
    }
}
