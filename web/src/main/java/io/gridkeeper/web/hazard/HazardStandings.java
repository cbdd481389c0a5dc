package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.field.FieldAnswer;
import io.gridkeeper.safety.hazard.HazardDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the caller stands to what lies on his desk; asked once for all rows. */
@Named
@RequestScoped
public class HazardStandings {

    @Inject
    private HazardDesk desk;

    @Inject
    private DeskPage page;

    private @Nullable Map<Long, FieldAnswer> standings;

    /** Nothing where the hazard belongs to no field. */
    public @Nullable FieldAnswer of(long hazardId) {
        if (standings == null) {
            standings = desk.standings(page.getRows());
        }
        return standings.get(hazardId);
    }
}
