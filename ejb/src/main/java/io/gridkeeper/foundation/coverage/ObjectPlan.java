package io.gridkeeper.foundation.coverage;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.EntryFault;
import io.gridkeeper.foundation.organisation.Stored;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays areas, equipment, work posts and contractors of a roster over what is stored, by code. */
@Stateless
@RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
public class ObjectPlan {

    @Inject
    private GridObjects objects;

    @Inject
    private GridRegister grids;

    /** What is wrong: unknown grids, codes named twice. */
    public List<EntryFault> faults(List<ObjectEntry> entries, Set<String> gridsToCome) {
        var codes = new HashSet<>(gridsToCome);
        codes.addAll(gridIds().keySet());
        var seen = new HashSet<String>();
        var faults = new ArrayList<EntryFault>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (!seen.add(entry.code())) {
                faults.add(EntryFault.of(i, "organisation.entry.codeTwice", entry.code()));
            }
            if (entry.gridCode() != null && !codes.contains(entry.gridCode())) {
                faults.add(EntryFault.of(i, "grid.entry.gridUnknown", entry.gridCode()));
            }
        }
        return faults;
    }

    private Map<String, Long> gridIds() {
        return grids.all().stream().collect(Collectors.toMap(GridRow::code, GridRow::id));
    }

    /** Stores them; known codes are described anew and may change their grid. */
    public Stored store(List<ObjectEntry> entries) {
        for (var fault : faults(entries, Set.of())) {
            throw Refusal.invalid(fault.key(), fault.args().toArray());
        }
        var byCode = objects.byCode();
        var grid = gridIds();
        int added = 0;
        for (var entry : entries) {
            var gridId = entry.gridCode() == null ? null : grid.get(entry.gridCode());
            var known = byCode.get(entry.code());
            if (known == null) {
                objects.add(new GridObject(entry, gridId));
                added++;
            } else {
                known.describe(entry, gridId);
            }
        }
        return new Stored(entries.size(), added);
    }

    /** Takes out what an import brought that is undone. */
    public void remove(Set<String> codes) {
        objects.byCode().values().stream()
                .filter(object -> codes.contains(object.code()))
                .forEach(objects::remove);
    }

    /** Everything stored, as a roster names it. */
    public List<ObjectEntry> entries() {
        return objects.rows().stream()
                .map(row -> new ObjectEntry(row.code(), row.name(), row.kind(), row.gridCode()))
                .toList();
    }
}
