package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.roster.CompanyFounded;
import io.gridkeeper.foundation.roster.DemoTable;
import io.gridkeeper.marketing.customer.CustomerClass;
import io.gridkeeper.marketing.customer.CustomerKind;
import io.gridkeeper.marketing.customer.CustomerRegister;
import io.gridkeeper.marketing.customer.FileCustomer;
import io.gridkeeper.marketing.customer.NewContact;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the demonstration company customers, products and orders, by the same boundaries as everybody's, after its
 * market was divided.
 */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoSales {

    private static final int AFTER_THE_MARKET = 3000;
    private static final String BROADBAND = "BB-1000";

    @Inject
    private CustomerRegister customers;

    @Inject
    private OrderCatalogue catalogue;

    @Inject
    private OrderRegister orders;

    @Inject
    private OrganisationRegister organisation;

    public void bring(@Observes @Priority(AFTER_THE_MARKET) CompanyFounded founded) {
        catalogue.store(new ProductRow(BROADBAND, new Bilingual("千兆宽带", "Gigabit broadband"), 119_900, true));
        catalogue.store(new ProductRow("TV-HD", new Bilingual("高清电视", "HD television"), 36_000, true));
        catalogue.store(new ProductRow("LINE", new Bilingual("企业专线", "Leased line"), 1_200_000, true));
        catalogue.store(new MaterialRow("FIBRE", new Bilingual("皮线光缆", "Drop cable"), "米", true));
        catalogue.store(new MaterialRow("ONU", new Bilingual("光猫", "Optical modem"), "台", true));
        catalogue.store(new MaterialRow("STB", new Bilingual("机顶盒", "Set-top box"), "台", true));
        var people = organisation.personIds();
        var numbers = new ArrayList<String>();
        DemoTable.lines("customers").forEach(cells -> numbers.add(customer(cells, people)));
        sell(numbers);
    }

    private String customer(List<String> cells, Map<String, Long> people) {
        var end = DemoTable.orNull(cells.get(8));
        var contact = DemoTable.orNull(cells.get(10));
        return customers
                .file(
                        new FileCustomer(
                                CustomerKind.valueOf(cells.get(0)),
                                CustomerClass.valueOf(cells.get(1)),
                                cells.get(2),
                                cells.get(3),
                                cells.get(4),
                                DemoTable.orNull(cells.get(5)) == null ? null : people.get(cells.get(5)),
                                DemoTable.orNull(cells.get(6)),
                                DemoTable.orNull(cells.get(7)),
                                end == null ? null : LocalDate.parse(end),
                                Integer.parseInt(cells.get(9)),
                                contact == null
                                        ? null
                                        : new NewContact(
                                                contact,
                                                DemoTable.orNull(cells.get(11)),
                                                DemoTable.orNull(cells.get(12)),
                                                "yes".equals(cells.get(13)))),
                        true)
                .number();
    }

    /** Some sales won, one offered, an installation that waits and a fault. */
    private void sell(List<String> numbers) {
        won(numbers.get(0), "LINE", 3_600_000);
        won(numbers.get(3), BROADBAND, 119_900);
        won(numbers.get(14), "LINE", 2_400_000);
        won(numbers.get(15), BROADBAND, 119_900);
        var offered = orders.place(order("SALE", numbers.get(6), "LINE", 1_800_000, null));
        orders.advance(offered, 2);
        var waiting = orders.place(order("INSTALL", numbers.get(4), BROADBAND, 0, null));
        orders.waitFor(waiting, "楼宇进线");
        orders.place(order("FAULT", numbers.get(9), null, 0, "教学楼无线网络时断时续"));
        orders.place(order("SALE", numbers.get(17), "LINE", 900_000, null));
    }

    private void won(String customer, String product, long amount) {
        var number = orders.place(order("SALE", customer, product, amount, null));
        orders.advance(number, 2);
        orders.closeSale(number, new CloseSale(true, amount, null));
    }

    private static PlaceOrder order(
            String kind, String customer, @Nullable String product, long amount, @Nullable String words) {
        return new PlaceOrder(kind, customer, product, 1, amount, words, null, null, null);
    }
}
