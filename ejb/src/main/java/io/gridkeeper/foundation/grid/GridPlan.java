package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.CodeTree;
import io.gridkeeper.foundation.organisation.EntryFault;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.Stored;
import io.gridkeeper.foundation.organisation.UnitRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lays grids and places of a roster over what is stored, by code. What is wrong is said entry by entry before
 * anything is stored; storing refuses faulty entries.
 */
@Stateless
@RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
public class GridPlan {

    @Inject
    private Grids grids;

    @Inject
    private GridChronicle chronicle;

    @Inject
    private OrganisationRegister organisation;

    /**
     * What is wrong with grids: unknown parents or units, codes named twice, circles, and a second grid for a unit.
     *
     * @param unitsToCome codes of units that will be stored before the grids
     */
    @Clause("R02-1a")
    public List<EntryFault> faultsInGrids(List<GridEntry> entries, Set<String> unitsToCome) {
        var faults = new ArrayList<>(tree(entries).faults());
        var units = organisation.units();
        var codes = units.stream().map(UnitRow::code).collect(Collectors.toCollection(HashSet::new));
        codes.addAll(unitsToCome);
        var owners = unitOwners(units, entries);
        var dynamic = dynamicCodes();
        for (int i = 0; i < entries.size(); i++) {
            var unit = entries.get(i).unitCode();
            if (dynamic.contains(entries.get(i).code())) {
                faults.add(
                        EntryFault.of(i, "grid.entry.isDynamic", entries.get(i).code())
                                .citing("R07-8c"));
            }
            if (unit == null) {
                continue;
            }
            if (!codes.contains(unit)) {
                faults.add(EntryFault.of(i, "organisation.entry.unitUnknown", unit));
            }
            var owner = owners.putIfAbsent(unit, entries.get(i).code());
            if (owner != null && !owner.equals(entries.get(i).code())) {
                faults.add(
                        EntryFault.of(i, "grid.entry.unitHasGrid", unit, owner).citing("R02-1a"));
            }
        }
        return faults;
    }

    /** Dynamic grids are opened and closed with their projects; no roster describes them. */
    private Set<String> dynamicCodes() {
        return grids.rows(grids.dynamicIds(false)).stream().map(GridRow::code).collect(Collectors.toSet());
    }

    /** Which unit has which grid already, leaving out the grids that the entries describe anew. */
    private Map<String, String> unitOwners(List<UnitRow> units, List<GridEntry> entries) {
        var unitCodes = units.stream().collect(Collectors.toMap(UnitRow::id, UnitRow::code));
        var anew = entries.stream().map(GridEntry::code).collect(Collectors.toSet());
        var owners = new HashMap<String, String>();
        for (var row : grids.rows()) {
            if (row.unitId() != null && !anew.contains(row.code())) {
                owners.put(unitCodes.getOrDefault(row.unitId(), ""), row.code());
            }
        }
        return owners;
    }

    /** What is wrong with places: unknown grids, codes named twice. */
    public List<EntryFault> faultsInPlaces(List<PlaceEntry> entries, Set<String> gridsToCome) {
        var faults = new ArrayList<EntryFault>();
        var gridCodes = gridCodes(gridsToCome);
        var seen = new HashSet<String>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (!seen.add(entry.code())) {
                faults.add(EntryFault.of(i, "organisation.entry.codeTwice", entry.code()));
            }
            if (!gridCodes.contains(entry.gridCode())) {
                faults.add(EntryFault.of(i, "grid.entry.gridUnknown", entry.gridCode()));
            }
        }
        return faults;
    }

    private Set<String> gridCodes(Set<String> toCome) {
        var codes = new HashSet<>(toCome);
        grids.rows().forEach(row -> codes.add(row.code()));
        return codes;
    }

    /** Stores grids: known codes are described anew and moved with their branch, unknown ones added. */
    public Stored storeGrids(List<GridEntry> entries) {
        return store(entries, false);
    }

    /** Gives grids back what they said before an import that is undone; from today on, their versions stay. */
    public void restoreGrids(List<GridEntry> entries) {
        store(entries, true);
    }

    /** Takes out grids an import brought that is undone; one that anything refers to fails. */
    public void removeGrids(Set<String> codes) {
        grids.remove(codes);
    }

    /** Takes out places an import brought that is undone; one that anything refers to fails. */
    public void removePlaces(Set<String> codes) {
        var touched = grids.allPlaces().stream()
                .filter(place -> codes.contains(place.code()))
                .map(Place::gridId)
                .collect(Collectors.toSet());
        grids.removePlaces(codes);
        chronicle.describe(
                grids.all().stream().filter(grid -> touched.contains(grid.id())).toList());
    }

    private Stored store(List<GridEntry> entries, boolean exactly) {
        refuse(faultsInGrids(entries, Set.of()));
        var unitIds = organisation.units().stream().collect(Collectors.toMap(UnitRow::code, UnitRow::id));
        var byCode = new HashMap<String, Grid>();
        var byId = new HashMap<Long, Grid>();
        grids.all().forEach(grid -> remember(grid, byCode, byId));
        int added = 0;
        for (int index : tree(entries).parentsFirst()) {
            var entry = entries.get(index);
            var grid = byCode.get(entry.code());
            if (grid == null) {
                grid = new Grid(entry);
                grids.add(grid);
                remember(grid, byCode, byId);
                added++;
            }
            var unit = entry.unitCode() == null ? null : unitIds.get(entry.unitCode());
            if (exactly) {
                grid.restore(entry, unit);
            } else {
                grid.describe(entry, unit);
            }
            grid.hangBelow(entry.parentCode() == null ? null : byCode.get(entry.parentCode()));
        }
        byId.values().forEach(grid -> grid.findPath(byId));
        grids.flush();
        chronicle.describe(entries.stream()
                .map(entry -> byCode.get(entry.code()))
                .filter(Objects::nonNull)
                .toList());
        return new Stored(entries.size(), added);
    }

    /** All grids as a roster names them, in the order of codes. */
    public List<GridEntry> gridEntries() {
        var units = organisation.units().stream().collect(Collectors.toMap(UnitRow::id, UnitRow::code));
        var codes = grids.rows().stream().collect(Collectors.toMap(GridRow::id, GridRow::code));
        return grids.all().stream()
                .sorted(Comparator.comparing(Grid::code))
                .map(grid -> grid.entry(codes, units))
                .toList();
    }

    /** All places as a roster names them, in the order of codes. */
    public List<PlaceEntry> placeEntries() {
        var codes = grids.rows().stream().collect(Collectors.toMap(GridRow::id, GridRow::code));
        return grids.allPlaces().stream()
                .sorted(Comparator.comparing(Place::code))
                .map(place -> new PlaceEntry(place.code(), place.name(), codes.getOrDefault(place.gridId(), "")))
                .toList();
    }

    /** Stores places: known codes are described anew and may change their grid. */
    public Stored storePlaces(List<PlaceEntry> entries) {
        refuse(faultsInPlaces(entries, Set.of()));
        var gridIds = grids.rows().stream().collect(Collectors.toMap(GridRow::code, GridRow::id));
        var byCode = grids.allPlaces().stream().collect(Collectors.toMap(Place::code, place -> place));
        int added = 0;
        var touched = new HashSet<Long>();
        for (var entry : entries) {
            long gridId = gridIds.getOrDefault(entry.gridCode(), 0L);
            var place = byCode.get(entry.code());
            touched.add(gridId);
            if (place == null) {
                grids.add(new Place(entry, gridId));
                added++;
            } else {
                touched.add(place.gridId());
                place.describe(entry, gridId);
            }
        }
        grids.flush();
        chronicle.describe(
                grids.all().stream().filter(grid -> touched.contains(grid.id())).toList());
        return new Stored(entries.size(), added);
    }

    private CodeTree tree(List<GridEntry> entries) {
        var rows = grids.rows();
        var codes = rows.stream().collect(Collectors.toMap(GridRow::id, GridRow::code));
        var stored = new HashMap<String, @Nullable String>();
        rows.forEach(row -> stored.put(row.code(), row.parentId() == null ? null : codes.get(row.parentId())));
        return new CodeTree(
                stored,
                entries.stream()
                        .map(entry -> new CodeTree.Node(entry.code(), entry.parentCode()))
                        .toList());
    }

    private static void remember(Grid grid, Map<String, Grid> byCode, Map<Long, Grid> byId) {
        byCode.put(grid.code(), grid);
        byId.put(grid.id(), grid);
    }

    private static void refuse(List<EntryFault> faults) {
        for (var fault : faults) {
            var refusal = Refusal.invalid(fault.key(), fault.args().toArray());
            throw fault.clause() == null ? refusal : refusal.citing(fault.clause());
        }
    }
}
