package io.gridkeeper.web.patrol;

import io.gridkeeper.safety.patrol.CheckDesk;
import io.gridkeeper.safety.patrol.CheckTaskRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What I have to check now, the most urgent first. */
@Named
@RequestScoped
public class MyChecksPage {

    @Inject
    private CheckDesk desk;

    private List<CheckTaskRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = desk.mine();
    }

    public List<CheckTaskRow> getRows() {
        return rows;
    }
}
