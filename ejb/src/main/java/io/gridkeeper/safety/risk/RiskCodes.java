package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.PersonRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ids become the codes people know them by; each is asked once. */
@Dependent
class RiskCodes {

    @Inject
    private GridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    private final Map<Long, String> gridCodes = new HashMap<>();
    private final Map<Long, String> placeCodes = new HashMap<>();
    private final Map<Long, String> staffNumbers = new HashMap<>();

    String grid(long id) {
        return gridCodes.computeIfAbsent(id, key -> {
            var grid = grids.byIds(List.of(key)).get(key);
            return grid == null ? "" : grid.code();
        });
    }

    String place(@Nullable Long id) {
        return id == null
                ? ""
                : placeCodes.computeIfAbsent(
                        id, key -> grids.place(key.longValue()).code());
    }

    String person(@Nullable Long id) {
        return id == null
                ? ""
                : staffNumbers.computeIfAbsent(
                        id,
                        key -> organisation.people(List.of(key)).stream()
                                .map(PersonRow::staffNumber)
                                .findFirst()
                                .orElse(""));
    }
}
