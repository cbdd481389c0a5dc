package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.PlaceRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The place whose code on the wall was scanned: {@code /hazard/report?place=<code>}. */
@Named
@RequestScoped
public class ScannedPlace {

    @Inject
    private GridRegister grids;

    private Optional<PlaceRow> place = Optional.empty();

    @PostConstruct
    void find() {
        String code = Faces.getRequestParameter("place");
        place = code == null || code.isBlank() ? Optional.empty() : Optional.of(grids.place(code));
    }

    public boolean isKnown() {
        return place.isPresent();
    }

    public @Nullable PlaceRow getRow() {
        return place.orElse(null);
    }
}
