package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.organisation.PersonRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** People by name or staff number while it is typed. */
@Named
@RequestScoped
public class PeoplePicker {

    private static final int SHOWN = 10;

    @Inject
    private GridRegister grids;

    public List<PersonRow> find(String text) {
        return grids.findPeople(text, SHOWN);
    }
}
