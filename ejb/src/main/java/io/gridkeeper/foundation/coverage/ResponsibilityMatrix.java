package io.gridkeeper.foundation.coverage;

import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.HeldPost;
import io.gridkeeper.foundation.grid.Responsibility;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.organisation.UnitKind;
import io.gridkeeper.foundation.organisation.UnitRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Units × business lines (横向到边、纵向到底): a line is a department, and a cell is filled when somebody of the
 * department holds a post in the unit's grid or in one below it.
 */
@Clause("R07-4a")
public record ResponsibilityMatrix(List<String> lines, List<Row> rows) {

    public ResponsibilityMatrix {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    /**
     * A production unit.
     *
     * @param heads the names of those who lead its grid
     * @param cells by line, in their order: the names of those who answer for it, empty for a gap
     */
    @Clause("R11-2.2.1a")
    public record Row(String unitCode, String unitName, List<String> heads, List<List<String>> cells) {

        public Row {
            heads = List.copyOf(heads);
            cells = List.copyOf(cells);
        }
    }

    public int size() {
        return lines.size() * rows.size();
    }

    public long filled() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(names -> !names.isEmpty())
                .count();
    }

    /** The empty cells, unit by unit. */
    public List<String> gaps() {
        var gaps = new ArrayList<String>();
        for (var row : rows) {
            for (int i = 0; i < lines.size(); i++) {
                if (row.cells().get(i).isEmpty()) {
                    gaps.add(row.unitName() + " × " + lines.get(i));
                }
            }
        }
        return gaps;
    }

    static ResponsibilityMatrix of(Company company) {
        var departments = company.units().stream()
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT)
                .toList();
        var byUnit = company.gridsByUnit();
        var held = company.heldByGrid();
        var rows = company.units().stream()
                .filter(unit -> unit.kind() == UnitKind.UNIT)
                .map(unit -> new Row(
                        unit.code(),
                        unit.name(),
                        heads(byUnit.get(unit.id()), held),
                        cells(company, byUnit.get(unit.id()), departments, held)))
                .toList();
        return new ResponsibilityMatrix(departments.stream().map(UnitRow::name).toList(), rows);
    }

    private static List<String> heads(@Nullable GridRow grid, Map<Long, List<HeldPost>> held) {
        return grid == null
                ? List.of()
                : held.getOrDefault(grid.id(), List.of()).stream()
                        .filter(post -> post.responsibility() == Responsibility.MAIN)
                        .map(HeldPost::personName)
                        .distinct()
                        .toList();
    }

    private static List<List<String>> cells(
            Company company, @Nullable GridRow grid, List<UnitRow> departments, Map<Long, List<HeldPost>> held) {
        var names = new HashMap<Long, TreeSet<String>>();
        if (grid != null) {
            company.grids().stream()
                    .filter(below -> below.path().startsWith(grid.path()))
                    .flatMap(below -> held.getOrDefault(below.id(), List.of()).stream())
                    .forEach(post -> departments.stream()
                            .filter(department -> CoverageCount.isOf(post, department))
                            .forEach(department -> names.computeIfAbsent(department.id(), id -> new TreeSet<>())
                                    .add(post.personName())));
        }
        return departments.stream()
                .map(department -> List.copyOf(names.getOrDefault(department.id(), new TreeSet<>())))
                .toList();
    }
}
