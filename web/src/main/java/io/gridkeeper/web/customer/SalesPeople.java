package io.gridkeeper.web.customer;

import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.marketing.territory.StaffRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sales grids and the people who work them, as far as the caller sees, for the choices of forms and filters. */
@Named
@RequestScoped
public class SalesPeople {

    /** Somebody to choose. */
    public record Choice(long id, String name) {}

    @Inject
    private SalesGridRegister grids;

    private List<SalesGridRow> tree = List.of();

    /** Areas and grids in the order of their codes. */
    public List<SalesGridRow> getGrids() {
        if (tree.isEmpty()) {
            tree = grids.tree();
        }
        return tree;
    }

    /** A grid below its area is indented. */
    public String label(SalesGridRow grid) {
        return "\u3000".repeat(grid.depth()) + grid.name();
    }

    /** Whoever works one of the grids today, each once, by name. */
    public List<Choice> getAll() {
        return in(getGrids().stream().map(SalesGridRow::id).toList());
    }

    public List<Choice> inGrid(Long gridId) {
        return gridId == null
                ? List.of()
                : in(getGrids().stream()
                        .filter(row -> row.id() == gridId)
                        .flatMap(row -> row.pathIds().stream())
                        .toList());
    }

    private List<Choice> in(Collection<Long> ids) {
        Map<Long, Choice> choices = new LinkedHashMap<>();
        for (StaffRow row : grids.staffToday(ids)) {
            choices.putIfAbsent(row.personId(), new Choice(row.personId(), row.personName()));
        }
        return choices.values().stream()
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }
}
