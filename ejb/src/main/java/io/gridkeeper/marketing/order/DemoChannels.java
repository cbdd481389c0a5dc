package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.OnBehalf;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.roster.CompanyFounded;
import io.gridkeeper.marketing.customer.ChannelRegister;
import io.gridkeeper.marketing.customer.CustomerFilter;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.customer.CustomerSort;
import io.gridkeeper.marketing.customer.OpenChannel;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the demonstration company agency channels with what was sold through one of them, and an installation that waits
 * for its customer's word; in the names of those who work there and by the same boundaries as everybody's.
 */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoChannels {

    private static final int AFTER_THE_SALES = 3400;
    private static final String GRID = "S-01";
    private static final String HU = "huwei";
    private static final String JIN = "jinxiaoyan";
    private static final String FENG = "fengjianjun";
    private static final int TESTED = 3;
    private static final long TELEVISION = 36_000;
    private static final BigDecimal CABLE = BigDecimal.valueOf(45);

    @Inject
    private ChannelRegister channels;

    @Inject
    private OrderRegister orders;

    @Inject
    private CustomerSearch customers;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private OnBehalf onBehalf;

    public void bring(@Observes @Priority(AFTER_THE_SALES) CompanyFounded founded) {
        var people = organisation.personIds();
        try {
            onBehalf.of(JIN);
            open(
                    "洪家楼校园合作店",
                    "文具零售",
                    people.get("M0003"),
                    "DL-2026-021",
                    founded.on().plusMonths(9));
            onBehalf.of(HU);
            var shop = open(
                    "泺源通信代办点",
                    "通信代办",
                    people.get("M0004"),
                    "DL-2026-018",
                    founded.on().plusDays(40));
            channels.supervise(shop, "门头和资费公示规范；约定下周补体验机一台");
            open("大学城便利店", "便利店", null, null, null);
            sellThrough(shop);
            var waiting = install(founded.on());
            onBehalf.of(FENG);
            finish(waiting);
        } finally {
            onBehalf.nobody();
        }
    }

    private String open(
            String name, String trade, @Nullable Long owner, @Nullable String contract, @Nullable LocalDate until) {
        return channels.open(new OpenChannel(name, trade, grids.grid(GRID).id(), owner, contract, until));
    }

    /** One sale won through the channel and one that is offered. */
    private void sellThrough(String shop) {
        var won = orders.place(sale("高敏", "TV-HD", TELEVISION, shop));
        orders.advance(won, 2);
        orders.closeSale(won, new CloseSale(true, TELEVISION, null));
        orders.advance(orders.place(sale("曹阳", "TV-HD", TELEVISION, shop)), 2);
    }

    private PlaceOrder sale(String customer, String product, long amount, String shop) {
        return new PlaceOrder("SALE", number(customer), product, 1, amount, null, shop, null, null);
    }

    private String install(LocalDate today) {
        return orders.place(new PlaceOrder(
                "INSTALL", number("孙立新"), "BB-1000", 1, 0, "周末在家，先电话联系", null, at(today, 9), at(today, 11)));
    }

    private void finish(String installation) {
        orders.advance(installation, TESTED);
        orders.use(installation, new Material("皮线光缆", CABLE, "米"));
        orders.use(installation, new Material("光猫", BigDecimal.ONE, "台"));
        orders.finish(installation, "入户布线 45 米，测速 942 兆，已教会使用");
    }

    private String number(String name) {
        return customers
                .list(CustomerFilter.parse(Map.of("text", List.of(name))), CustomerSort.NAME, null, 1)
                .rows()
                .getFirst()
                .number();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(CompanyClock.ZONE).toInstant();
    }
}
