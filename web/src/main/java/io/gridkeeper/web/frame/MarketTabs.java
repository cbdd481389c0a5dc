package io.gridkeeper.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The pages of the market in groups: the upper line chooses one, the lower line shows what is in it. */
@Named("marketTabs")
@RequestScoped
public class MarketTabs {

    /** One page by the key of its title; it is current on every address that begins with one of its folders. */
    public record Tab(String title, String link, List<String> folders) {

        Tab(String title, String link) {
            this(title, link, List.of(link));
        }
    }

    /** Its name is {@code frame.market.<id>}. */
    public record Group(String id, List<Tab> tabs) {

        public String getLink() {
            return tabs.getFirst().link();
        }
    }

    private static final Tab DESIGNER = new Tab("territory.designer.title", "/market/designer");
    private static final List<Group> GROUPS = List.of(
            new Group(
                    "today",
                    List.of(
                            new Tab("dashboard.title", "/sales/dashboard", List.of("/sales/dashboard", "/sales/daily")),
                            new Tab("visit.day.title", "/sales/day"),
                            new Tab("visit.list.title", "/sales/visits", List.of("/sales/visits", "/sales/diaries")))),
            new Group(
                    "customers",
                    List.of(
                            new Tab(
                                    "customer.list.title",
                                    "/sales/customers",
                                    List.of("/sales/customer", "/sales/file")),
                            new Tab("customer.channels", "/sales/channels", List.of("/sales/channel")),
                            new Tab("customer.list.map", "/sales/map"),
                            new Tab(
                                    "ownership.tab",
                                    "/sales/unowned",
                                    List.of("/sales/unowned", "/sales/arrival", "/sales/dispute")))),
            new Group(
                    "selling",
                    List.of(
                            new Tab("order.list.title", "/sales/orders", List.of("/sales/order", "/sales/place")),
                            new Tab("campaign.title", "/sales/campaigns", List.of("/sales/campaign")),
                            new Tab("competitor.title", "/sales/competitors", List.of("/sales/competitor")),
                            new Tab(
                                    "collection.title",
                                    "/sales/collection",
                                    List.of("/sales/collection", "/sales/due")))),
            new Group(
                    "targets",
                    List.of(
                            new Tab("target.title", "/sales/targets", List.of("/sales/target")),
                            new Tab("pay.title", "/sales/pay"))),
            new Group(
                    "grids",
                    List.of(
                            new Tab(
                                    "territory.grids.title",
                                    "/sales/grids",
                                    List.of("/sales/grid", "/sales/rollout", "/sales/upkeep")),
                            new Tab("team.title", "/sales/teams", List.of("/sales/team", "/sales/tasks")),
                            DESIGNER,
                            new Tab("order.catalogue.title", "/sales/catalogue"))));

    @Inject
    private HttpServletRequest request;

    @Inject
    private Rail rail;

    public List<Group> getGroups() {
        return GROUPS;
    }

    /** What is in the group this page belongs to; the designer is the sales manager's. */
    public List<Tab> getTabs() {
        return GROUPS.stream().filter(this::here).findFirst().map(Group::tabs).orElse(List.of()).stream()
                .filter(tab -> !tab.equals(DESIGNER) || request.isUserInRole("SALES_MANAGER"))
                .toList();
    }

    public boolean here(Group group) {
        return group.tabs().stream().anyMatch(this::on);
    }

    public boolean on(Tab tab) {
        return tab.folders().stream().anyMatch(rail::at);
    }
}
