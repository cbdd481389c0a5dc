package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.DoubleBooking;
import io.gridkeeper.foundation.grid.GridBoards;
import io.gridkeeper.foundation.grid.GridUpdate;
import io.gridkeeper.foundation.grid.Staffing;
import io.gridkeeper.foundation.grid.Vacancy;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Posts that lack people, people with several posts, and grids that a change has left behind. */
@Named
@RequestScoped
public class StaffingPage {

    private static final int SHOWN = 200;

    @Inject
    private Staffing staffing;

    @Inject
    private GridBoards boards;

    private List<Vacancy> vacancies = List.of();
    private List<DoubleBooking> doubles = List.of();
    private List<GridUpdate> updates = List.of();

    @PostConstruct
    void load() {
        vacancies = staffing.vacancies();
        doubles = staffing.doubleBookings();
        updates = boards.updates();
    }

    public String publishAll() {
        Say.done("grid.publish.all.done", boards.publishAll());
        return "/grid/staffing?faces-redirect=true";
    }

    public List<Vacancy> getVacancies() {
        return vacancies.subList(0, Math.min(SHOWN, vacancies.size()));
    }

    public int getVacant() {
        return vacancies.size();
    }

    public List<DoubleBooking> getDoubles() {
        return doubles.subList(0, Math.min(SHOWN, doubles.size()));
    }

    public int getDoubled() {
        return doubles.size();
    }

    public List<GridUpdate> getUpdates() {
        return updates.subList(0, Math.min(SHOWN, updates.size()));
    }

    public int getWaiting() {
        return updates.size();
    }

    public long getOverdue() {
        return updates.stream().filter(GridUpdate::overdue).count();
    }
}
