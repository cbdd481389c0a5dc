package io.gridkeeper.web.plan;

import io.gridkeeper.foundation.plan.PlanBook;
import io.gridkeeper.foundation.plan.PlanRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The plans one sees. */
@Named
@RequestScoped
public class PlanListPage {

    @Inject
    private PlanBook book;

    private List<PlanRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = book.plans();
    }

    public List<PlanRow> getRows() {
        return rows;
    }
}
