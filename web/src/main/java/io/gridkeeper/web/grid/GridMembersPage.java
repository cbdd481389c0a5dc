package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.MemberBoard;
import io.gridkeeper.foundation.grid.MemberRow;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** The members of the grid shown, with what was due and done this month, for who keeps the grid. */
@Named
@RequestScoped
public class GridMembersPage {

    @Inject
    private MemberBoard board;

    @Inject
    private GridRegister register;

    @Inject
    private Times times;

    private boolean open;
    private List<MemberRow> rows = List.of();

    @PostConstruct
    void load() {
        var grid = register.grid(Objects.requireNonNullElse(Faces.getRequestParameter("code"), ""));
        open = board.isOpen(grid.id());
        if (open) {
            rows = board.members(grid.code(), times.getToday().withDayOfMonth(1), times.getToday());
        }
    }

    public boolean isOpen() {
        return open;
    }

    public List<MemberRow> getRows() {
        return rows;
    }

    /** The days on which somebody was absent. */
    public String days(MemberRow member) {
        return member.absences().stream().map(times::day).collect(Collectors.joining(", "));
    }
}
