package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.GridHistory;
import io.gridkeeper.foundation.grid.TreeNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;

/** The tree of a day from the uppermost visible grids down; it opens level by level. */
@Named
@RequestScoped
public class GridTreePage {

    @Inject
    private GridHistory history;

    @Inject
    private Clock clock;

    private LocalDate day = LocalDate.MIN;
    private List<TreeNode> roots = List.of();

    @PostConstruct
    void load() {
        day = AsOf.day(Faces.getRequestParameter("asOf"), clock);
        roots = history.roots(day);
    }

    public LocalDate getDay() {
        return day;
    }

    public List<TreeNode> getRoots() {
        return roots;
    }
}
