package io.gridkeeper.web.patrol;

import io.gridkeeper.safety.patrol.CheckDesk;
import io.gridkeeper.safety.patrol.CheckTaskRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The most urgent of my checks, for my desk. */
@Named
@RequestScoped
public class ChecksOnDesk {

    private static final int SHOWN = 5;

    @Inject
    private CheckDesk desk;

    private List<CheckTaskRow> rows = List.of();
    private long count;

    @PostConstruct
    void load() {
        rows = desk.mine(SHOWN);
        count = rows.size() < SHOWN ? rows.size() : desk.countMine();
    }

    public List<CheckTaskRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }
}
