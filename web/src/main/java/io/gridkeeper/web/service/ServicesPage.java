package io.gridkeeper.web.service;

import io.gridkeeper.duty.service.ServiceDesk;
import io.gridkeeper.duty.service.ServiceKind;
import io.gridkeeper.duty.service.ServiceRow;
import io.gridkeeper.foundation.grid.GridRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked for in one grid and those below it, of one kind and state. */
@Named
@RequestScoped
public class ServicesPage {

    /** Which of the requests are shown. */
    public enum Shown {
        OPEN,
        ANSWERED,
        ALL
    }

    @Inject
    private ServiceDesk desk;

    @Inject
    private ServiceFilter filter;

    private List<ServiceRow> rows = List.of();
    private Shown shown = Shown.OPEN;

    @PostConstruct
    void load() {
        shown = Arrays.stream(Shown.values())
                .filter(it -> it.name().equals(ServiceFilter.word("state")))
                .findFirst()
                .orElse(Shown.OPEN);
        var grid = filter.grid();
        if (grid != null) {
            rows = desk.list(grid.id(), filter.kind(), shown == Shown.ALL ? null : shown == Shown.ANSWERED);
        }
    }

    public List<ServiceRow> getRows() {
        return rows;
    }

    public @Nullable GridRow getGrid() {
        return filter.grid();
    }

    public @Nullable ServiceKind getKind() {
        return filter.kind();
    }

    public Shown getState() {
        return shown;
    }

    public List<Shown> getStates() {
        return Arrays.asList(Shown.values());
    }

    public List<ServiceKind> getKinds() {
        return Arrays.asList(ServiceKind.values());
    }
}
