package io.gridkeeper.system;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Looks at every main page as the people see it who work with it. */
@Tag("h2")
@SystemTest
class ScreensIT {

    private static final List<String> OFFICE = List.of(
            "desk",
            "hazard/list",
            "hazard/report",
            "hazard/mine",
            "grid/list",
            "grid/tree",
            "grid/coverage",
            "grid/staffing",
            "grid/posts",
            "grid/fields",
            "grid/plans",
            "grid/fire",
            "grid/view?code=G-10",
            "risk/warnings",
            "duty/directives",
            "duty/activities",
            "duty/worklog",
            "duty/sheet",
            "duty/cases",
            "duty/accountability",
            "duty/meetings",
            "duty/services",
            "duty/skills",
            "duty/charters",
            "project/list",
            "project/apply",
            "library/list",
            "library/criteria",
            "library/clause?id=R05-3a",
            "company/calendar",
            "company/deadlines",
            "company/import",
            "company/imports",
            "company/takeover",
            "company/platform",
            "deliveries/list",
            "records/list",
            "jobs/list",
            "notices",
            "board",
            "me");

    private static final List<String> MANAGER = List.of(
            "market/designer",
            "sales/customers",
            "sales/channels",
            "sales/file",
            "sales/orders",
            "sales/targets",
            "sales/visits",
            "sales/diaries",
            "sales/competitors",
            "sales/dashboard",
            "sales/daily",
            "sales/collection",
            "sales/pay",
            "sales/teams",
            "sales/team?code=V-01",
            "sales/tasks",
            "sales/catalogue",
            "sales/campaigns",
            "sales/map");

    private static final List<String> SALESPERSON = List.of(
            "desk",
            "sales/day",
            "sales/customers",
            "sales/orders",
            "sales/targets",
            "sales/visits",
            "sales/diaries",
            "sales/dashboard",
            "sales/collection",
            "sales/teams",
            "sales/competitors",
            "sales/campaigns");

    private final Server server;
    private final Looks looks;

    ScreensIT(Server server) {
        this.server = server;
        this.looks = new Looks(server);
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> looksRightToTheGridOffice() throws SQLException {
        var hazard = with(OFFICE, "hazard/view?number=", "select min(number) from hazard where state = 'RECTIFYING'");
        var service = with(hazard, "duty/service?id=", "select min(id) from service_request where kind = 'TECHNOLOGY'");
        var charter = with(service, "duty/charter?id=", "select min(id) from unit_charter where charter_number = 2");
        var unit = with(charter, "duty/accountabilityCase?id=", "select min(id) from accountability_case");
        return looks.of(
                "zhaojianguo",
                with(unit, "duty/meeting?id=", "select min(id) from meeting where minutes_text is not null"));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> looksRightToTheSalesManager() throws SQLException {
        var due = with(MANAGER, "sales/due?number=", "select min(number) from collection_item");
        var one = with(due, "sales/customer?number=", "select min(number) from customer");
        return looks.of("liangjing", with(one, "sales/order?number=", "select min(number) from sales_order"));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> looksRightToASalesperson() throws SQLException {
        return looks.of(
                "jinxiaoyan", with(SALESPERSON, "sales/competitor?number=", "select min(number) from competitor_fact"));
    }

    /** The pages and one of something that is there. */
    private List<String> with(List<String> pages, String address, String query) throws SQLException {
        try (var connection = server.database().connect();
                var found = connection.createStatement().executeQuery(query)) {
            found.next();
            return Stream.concat(pages.stream(), Stream.of(address + found.getString(1)))
                    .toList();
        }
    }
}
