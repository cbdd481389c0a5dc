package io.gridkeeper.web.hazard;

import io.gridkeeper.safety.hazard.HazardFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The views of the register that everybody has, and the columns that can be hidden. */
@Named
@RequestScoped
public class HazardViews {

    /** A ready view; its name is {@code hazard.list.view.<name>}. */
    public record Tab(String name, String query) {}

    private static final List<Tab> TABS = List.of(
            new Tab("open", "open=true"),
            new Tab("overdue", "overdue=true"),
            new Tab("mine", "open=true&handler=me"),
            new Tab("major", "open=true&grade=MAJOR"),
            new Tab("all", "all=true"));

    private static final List<String> COLUMNS = List.of("grid", "grade", "due", "handler", "received");

    @Inject
    private HazardListPage list;

    public List<Tab> getTabs() {
        return TABS;
    }

    public List<String> getColumns() {
        return COLUMNS;
    }

    public boolean open(Tab tab) {
        return HazardFilter.parse(tab.query()).equals(list.getFilter());
    }
}
