package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.DescribeGrid;
import io.gridkeeper.foundation.grid.GridDesk;
import io.gridkeeper.foundation.grid.GridHistory;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.UnitRow;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Founds a grid below another, or describes and moves one. */
@Named
@RequestScoped
public class GridEditPage {

    private final GridForm form = new GridForm();

    @Inject
    private GridRegister register;

    @Inject
    private GridHistory history;

    @Inject
    private GridDesk desk;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private Clock clock;

    private @Nullable GridRow grid;
    private List<UnitRow> units = List.of();

    @PostConstruct
    void load() {
        OfficeOnly.check(Roles.GRID_OFFICE);
        units = organisation.units();
        var code = Faces.getRequestParameter("code");
        if (code == null || code.isBlank()) {
            form.setParent(Objects.requireNonNullElse(Faces.getRequestParameter("parent"), ""));
            return;
        }
        var known = register.grid(code);
        grid = known;
        var facts = history.grid(code, LocalDate.now(clock)).facts();
        var parent = known.parentId();
        form.show(known, facts, parent == null ? "" : code(parent));
    }

    private String code(long id) {
        var row = register.byIds(List.of(id)).get(id);
        return row == null ? "" : row.code();
    }

    public String save() {
        var as = new DescribeGrid(
                form.getName(),
                form.getUnit(),
                form.getLocation(),
                form.getBusinessLine(),
                form.getActivity(),
                form.getDuty());
        var parent = form.getParent().isBlank() ? null : form.getParent().strip();
        var known = grid;
        if (known == null) {
            desk.found(form.getCode().strip(), parent, as);
        } else {
            desk.describe(known.code(), as);
            var stands = known.parentId();
            if (!Objects.equals(parent, stands == null ? null : code(stands))) {
                desk.move(known.code(), parent);
            }
        }
        Say.done("grid.edit.done", as.name());
        return "/grid/view?faces-redirect=true&code="
                + (known == null ? form.getCode().strip() : known.code());
    }

    public boolean isNew() {
        return grid == null;
    }

    public GridForm getForm() {
        return form;
    }

    public List<UnitRow> getUnits() {
        return units;
    }
}
