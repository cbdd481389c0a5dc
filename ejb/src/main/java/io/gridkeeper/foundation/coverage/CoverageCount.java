package io.gridkeeper.foundation.coverage;

import io.gridkeeper.foundation.coverage.CoverageFigure.Gap;
import io.gridkeeper.foundation.coverage.CoverageFigure.Reason;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.HeldPost;
import io.gridkeeper.foundation.grid.Responsibility;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.organisation.UnitRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what is covered: a unit that has its own grid; a grid in which somebody holds a post, that has its three lines
 * of responsibility, that keeps the chain up; what lies in a grid in which somebody holds a post; people whose unit, or
 * one above it below the company, has a grid.
 */
@Clause({"R02-1c", "R07-1a", "R07-4b", "R07-5a", "R07-5b", "R11-1a"})
final class CoverageCount {

    private final Company company;
    private final Map<Long, GridRow> byUnit;
    private final Set<Long> staffed;
    private final Map<Long, Set<Responsibility>> lines = new HashMap<>();

    CoverageCount(Company company) {
        this.company = company;
        this.byUnit = company.gridsByUnit();
        this.staffed = company.staffed();
        for (var post : company.posts()) {
            var line = post.responsibility();
            if (line != null) {
                lines.computeIfAbsent(post.gridId(), grid -> EnumSet.noneOf(Responsibility.class))
                        .add(line);
            }
        }
    }

    /** All figures in the order of their kinds. */
    List<CoverageFigure> figures() {
        var figures = new ArrayList<CoverageFigure>(List.of(units(), grids(), threeLines(), chain()));
        for (var kind : ObjectKind.values()) {
            figures.add(objects(kind));
        }
        figures.add(people());
        return figures;
    }

    private CoverageFigure units() {
        var gaps = company.units().stream()
                .filter(unit -> !byUnit.containsKey(unit.id()))
                .map(unit -> new Gap(unit.code(), unit.name(), Reason.NO_GRID, null))
                .toList();
        return figure(CoverageKind.UNITS, company.units().size(), gaps);
    }

    private CoverageFigure grids() {
        return ofGrids(
                CoverageKind.GRIDS,
                company.grids().stream()
                        .filter(grid -> !staffed.contains(grid.id()))
                        .map(grid -> gap(grid, Reason.NO_POST)));
    }

    private CoverageFigure threeLines() {
        int all = Responsibility.values().length;
        return ofGrids(
                CoverageKind.LINES,
                company.grids().stream()
                        .filter(grid -> lines.getOrDefault(grid.id(), Set.of()).size() < all)
                        .map(grid -> gap(grid, Reason.LINE_MISSING)));
    }

    /** A grid breaks the chain of main responsibility when nobody carries it there. */
    private CoverageFigure chain() {
        return ofGrids(
                CoverageKind.CHAIN,
                company.grids().stream()
                        .filter(grid -> !lines.getOrDefault(grid.id(), Set.of()).contains(Responsibility.MAIN))
                        .map(grid -> gap(grid, Reason.LINE_MISSING)));
    }

    private CoverageFigure ofGrids(CoverageKind kind, Stream<Gap> gaps) {
        return figure(kind, company.grids().size(), gaps.toList());
    }

    private static Gap gap(GridRow grid, Reason reason) {
        return new Gap(grid.code(), grid.name(), reason, grid.code());
    }

    private CoverageFigure objects(ObjectKind kind) {
        var objects = company.objects().stream()
                .filter(object -> object.kind() == kind)
                .toList();
        var gaps = objects.stream()
                .filter(object -> object.gridId() == null || !staffed.contains(object.gridId()))
                .map(object -> new Gap(
                        object.code(),
                        object.name(),
                        object.gridId() == null ? Reason.NO_GRID : Reason.NO_POST,
                        object.gridCode()))
                .toList();
        return figure(CoverageKind.of(kind), objects.size(), gaps);
    }

    private CoverageFigure people() {
        long total = company.headcounts().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        long missing = 0;
        var gaps = new ArrayList<Gap>();
        for (var unit : unitsOfPeopleWithoutGrid()) {
            long people = company.headcounts().getOrDefault(unit.id(), 0L);
            missing += people;
            if (people > 0) {
                gaps.add(new Gap(unit.code(), unit.name(), Reason.NO_GRID, null));
            }
        }
        return new CoverageFigure(CoverageKind.PEOPLE, total, total - missing, gaps);
    }

    private List<UnitRow> unitsOfPeopleWithoutGrid() {
        return company.units().stream()
                .filter(unit -> Company.nearest(unit, byUnit).isEmpty())
                .toList();
    }

    private static CoverageFigure figure(CoverageKind kind, long total, List<Gap> gaps) {
        return new CoverageFigure(kind, total, total - gaps.size(), gaps);
    }

    /** How many people each grid of the company counts in its unit and below, as far as no grid below has them. */
    Map<GridRow, Long> sizes() {
        var counts = new HashMap<Long, Long>();
        for (var unit : company.units()) {
            Company.nearest(unit, byUnit)
                    .ifPresent(grid ->
                            counts.merge(grid.id(), company.headcounts().getOrDefault(unit.id(), 0L), Long::sum));
        }
        var leaves = leaves();
        return company.grids().stream()
                .filter(grid -> leaves.contains(grid.id()))
                .collect(Collectors.toMap(grid -> grid, grid -> counts.getOrDefault(grid.id(), 0L)));
    }

    private Set<Long> leaves() {
        var leaves = new HashSet<Long>();
        company.grids().forEach(grid -> leaves.add(grid.id()));
        company.grids().stream().map(GridRow::parentId).filter(Objects::nonNull).forEach(leaves::remove);
        return leaves;
    }

    /** The people of departments who hold posts in a branch of grids, by unit and department. */
    static boolean isOf(HeldPost post, UnitRow department) {
        return post.unitPath().startsWith(department.path());
    }
}
