package io.gridkeeper.sales;

import io.gridkeeper.system.Looks;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The market's pages of one thing each, and those of grids and of what nobody owns, as those see them who work there. */
@Tag("h2")
@SystemTest
class SalesScreensIT {

    private static final String OF_JINAN = " where grid_id = (select id from sales_grid where code = 'S-01')";

    private static final String OF_CUSTOMERS = " where customer_id in (select id from customer where name = ";

    private final Server server;
    private final Looks looks;

    SalesScreensIT(Server server) {
        this.server = server;
        this.looks = new Looks(server);
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> looksRightToTheSalesManager() throws SQLException {
        var arrival = "sales/arrival?number="
                + one("select min(number) from waiting_arrival where state = 'WAITING' and source = '客服热线'");
        return looks.of(
                "liangjing",
                List.of(
                        "sales/grids",
                        "sales/grid?code=S-01",
                        "sales/rollout",
                        "sales/upkeep?code=S-01",
                        "sales/project?number=" + one("select min(number) from network_project"),
                        "sales/unowned",
                        "sales/arrivals",
                        arrival,
                        arrival + "&way=GRID&grid=S-01",
                        arrival + "&way=MAP",
                        "sales/disputes",
                        "sales/dispute?number="
                                + one("select min(number) from customer_dispute where state = 'DECIDING'"),
                        "sales/campaign?number="
                                + one("select min(number) from sales_campaign where kind = 'WIN_OVER'"),
                        "sales/channel?number="
                                + one("select min(number) from sales_channel where owner_id is not null"),
                        "sales/place?customer=" + one("select min(number) from customer"),
                        "sales/file?number=" + one("select min(number) from customer")));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> looksRightToTheAreaManager() throws SQLException {
        return looks.of(
                "luozhiming",
                List.of(
                        "sales/campaign?number="
                                + one("select min(number) from sales_campaign where kind = 'PROMOTION'"),
                        "sales/dispute?number="
                                + one("select min(number) from customer_dispute where state = 'HEARING'"),
                        "sales/team?code=V-01",
                        "sales/team?code=V-01&settle=" + one("select min(number) from sales_team_conflict"),
                        "sales/competitor?number="
                                + one("select min(number) from competitor_fact where kind = 'EVENT'"),
                        "sales/channel?number=" + one("select max(number) from sales_channel where owner_id is null"),
                        "sales/order?number="
                                + one("select min(number) from sales_order" + OF_JINAN
                                        + " and waiting_for is not null")));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> looksRightToThoseWhoDoTheWork() throws SQLException {
        return Stream.concat(
                looks.of(
                        "huwei",
                        List.of(
                                "sales/customer?number=" + one("select min(number) from customer where name = '马骏'"),
                                "sales/channel?number="
                                        + one("select min(number) from sales_channel where supervised_on is not null"),
                                "sales/due?number="
                                        + one("select min(number) from collection_item" + OF_CUSTOMERS + "'孙立新')"),
                                "sales/order?number="
                                        + one("select max(number) from sales_order where channel_number is not null"))),
                looks.of(
                        "fengjianjun",
                        List.of(
                                "sales/order?number="
                                        + one("select min(number) from sales_order" + OF_JINAN + " and state = 'DONE'"),
                                "sales/order?number="
                                        + one("select min(number) from sales_order" + OF_JINAN
                                                + " and family = 'FAULT' and state = 'WORKING'"))));
    }

    /** The number of something that is there. */
    private String one(String query) throws SQLException {
        try (var connection = server.database().connect();
                var found = connection.createStatement().executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }
}
