package io.gridkeeper.web.risk;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.PlaceRow;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.safety.risk.DescribePoint;
import io.gridkeeper.safety.risk.RiskPointKind;
import io.gridkeeper.safety.risk.RiskRegister;
import io.gridkeeper.safety.risk.RiskSearch;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new risk point, or with a code in the address one that is described anew. */
@Named
@RequestScoped
public class PointForm {

    @Inject
    private RiskSearch search;

    @Inject
    private RiskRegister register;

    @Inject
    private GridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    private @Nullable String code;
    private String name = "";
    private RiskPointKind kind = RiskPointKind.EQUIPMENT;
    private @Nullable Long gridId;
    private @Nullable Long placeId;
    private @Nullable PersonRow responsible;

    @PostConstruct
    void load() {
        if (isKnown()) {
            var view = search.view(Address.text("code"));
            code = view.row().code();
            name = view.row().name();
            kind = view.row().kind();
            gridId = view.row().gridId();
            placeId = view.row().placeId();
            responsible = view.responsibleId() == null ? null : organisation.person(view.responsibleId());
        } else if (Address.has("grid")) {
            gridId = Address.id("grid");
        }
    }

    public boolean isKnown() {
        return Address.has("code");
    }

    public void save() throws IOException {
        var described = new DescribePoint(
                code,
                name,
                kind,
                Objects.requireNonNull(gridId),
                placeId,
                responsible == null ? null : responsible.id());
        if (isKnown()) {
            register.describePoint(Address.text("code"), described);
            Address.toPoint(Address.text("code"), "risk.done.saved");
        } else {
            Address.toPoint(register.addPoint(described), "risk.done.saved");
        }
    }

    /** The places of all grids the caller sees, by grid; the register refuses one of another grid. */
    public List<PlaceRow> getPlaces() {
        return grids.places();
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public RiskPointKind getKind() {
        return kind;
    }

    public void setKind(RiskPointKind kind) {
        this.kind = kind;
    }

    public @Nullable Long getGridId() {
        return gridId;
    }

    public void setGridId(@Nullable Long gridId) {
        this.gridId = gridId;
    }

    public @Nullable Long getPlaceId() {
        return placeId;
    }

    public void setPlaceId(@Nullable Long placeId) {
        this.placeId = placeId;
    }

    public @Nullable PersonRow getResponsible() {
        return responsible;
    }

    public void setResponsible(@Nullable PersonRow responsible) {
        this.responsible = responsible;
    }
}
