package io.gridkeeper.foundation.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gridkeeper.foundation.coverage.CoverageFigure.Gap;
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
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CoverageCountTest {

    private static final UnitRow COMPANY = new UnitRow(1, "C", "Company", UnitKind.COMPANY, null, "/1/");
    private static final GridRow TOP = new GridRow(1, "G", "Company", null, "/1/", 1L, null, null);

    @Test
    @Clause("R02-1c")
    void listsTheOneWorkPostOfEightySixThatHasNoGrid() {
        var objects = new ArrayList<ObjectRow>();
        for (int i = 0; i < 86; i++) {
            objects.add(new ObjectRow(
                    i, "P" + i, "post " + i, ObjectKind.WORK_POST, i == 7 ? null : 1L, i == 7 ? null : "G", null));
        }
        var company = new Company(
                List.of(COMPANY), List.of(TOP), List.of(held(1, Responsibility.MAIN, "/1/")), objects, Map.of());

        var figure = figure(company, CoverageKind.WORK_POSTS);

        assertThat(figure.percent()).isEqualByComparingTo("98.8");
        assertThat(figure.gaps()).extracting(Gap::code).containsExactly("P7");
    }

    @Test
    @Clause({"R07-1a", "R07-4b"})
    void listsAGridWithTwoOfThreeLinesAndABrokenChain() {
        var team = new GridRow(2, "B", "Shift B", 1L, "/1/2/", null, null, null);
        var posts = new ArrayList<HeldPost>();
        for (var line : Responsibility.values()) {
            posts.add(held(1, line, "/1/"));
        }
        posts.add(held(2, Responsibility.MANAGEMENT, "/1/"));
        posts.add(held(2, Responsibility.SUPERVISION, "/1/"));
        var company = new Company(List.of(COMPANY), List.of(TOP, team), posts, List.of(), Map.of());

        assertThat(figure(company, CoverageKind.LINES).gaps())
                .extracting(Gap::name)
                .containsExactly("Shift B");
        assertThat(figure(company, CoverageKind.CHAIN).gaps())
                .extracting(Gap::name)
                .containsExactly("Shift B");
    }

    @Test
    @Clause("R07-4a")
    void namesTheThreeEmptyCellsOfAMatrixOfNineDepartmentsAndTwelveUnits() {
        var units = new ArrayList<>(List.of(COMPANY));
        var grids = new ArrayList<>(List.of(TOP));
        var posts = new ArrayList<HeldPost>();
        for (long d = 0; d < 9; d++) {
            units.add(new UnitRow(100 + d, "D" + d, "Dept " + d, UnitKind.DEPARTMENT, 1L, "/1/" + (100 + d) + "/"));
        }
        for (long u = 0; u < 12; u++) {
            units.add(new UnitRow(200 + u, "U" + u, "Unit " + u, UnitKind.UNIT, 1L, "/1/" + (200 + u) + "/"));
            grids.add(new GridRow(200 + u, "G" + u, "Grid " + u, 1L, "/1/" + (200 + u) + "/", 200 + u, null, null));
            for (long d = 0; d < 9; d++) {
                if (u != 4 || d < 6) {
                    posts.add(held(200 + u, Responsibility.MANAGEMENT, "/1/" + (100 + d) + "/"));
                }
            }
        }

        var matrix = ResponsibilityMatrix.of(new Company(units, grids, posts, List.of(), Map.of()));

        assertThat(matrix.size()).isEqualTo(108);
        assertThat(matrix.filled()).isEqualTo(105);
        assertThat(matrix.gaps()).containsExactly("Unit 4 × Dept 6", "Unit 4 × Dept 7", "Unit 4 × Dept 8");
    }

    @Test
    @Clause("R11-2.2.1a")
    void showsTheHeadOfAUnitBesideItsResults() {
        var plant = new UnitRow(5, "P5", "Plant 5", UnitKind.UNIT, 1L, "/1/5/");
        var bare = new UnitRow(6, "P6", "Plant 6", UnitKind.UNIT, 1L, "/1/6/");
        var grid = new GridRow(50, "G5", "Grid 5", 1L, "/1/50/", 5L, null, null);
        var posts = List.of(held(50, Responsibility.MAIN, "/1/5/"), held(50, Responsibility.SUPERVISION, "/1/9/"));

        var matrix = ResponsibilityMatrix.of(
                new Company(List.of(COMPANY, plant, bare), List.of(TOP, grid), posts, List.of(), Map.of()));

        assertThat(matrix.rows())
                .extracting(ResponsibilityMatrix.Row::heads)
                .containsExactly(List.of("Qian/1/5/"), List.of());
    }

    @Test
    @Clause("R07-3a")
    void showsAUnitCreatedLaterAsOneWithoutAGrid() {
        var plant5 = new UnitRow(5, "P5", "Plant 5", UnitKind.UNIT, 1L, "/1/5/");
        var company = new Company(List.of(COMPANY, plant5), List.of(TOP), List.of(), List.of(), Map.of());

        assertThat(figure(company, CoverageKind.UNITS).gaps())
                .extracting(Gap::name, Gap::reason)
                .containsExactly(tuple("Plant 5", CoverageFigure.Reason.NO_GRID));
    }

    @Test
    @Clause("R11-1d")
    void listsAGridWithoutATeam() {
        var cell = new GridRow(2, "G-07", "Cell", 1L, "/1/2/", null, null, null);
        var held = List.of(held(1, Responsibility.MAIN, "/1/"));
        var company = new Company(List.of(COMPANY), List.of(TOP, cell), held, List.of(), Map.of());

        assertThat(figure(company, CoverageKind.GRIDS).gaps())
                .extracting(Gap::code)
                .containsExactly("G-07");
    }

    @Test
    @Clause({"R06-B1a", "R11-1c"})
    void advisesOnSizeAndBarsNothing() {
        assertThat(SizeBounds.SMALL.advisesAgainst(340)).isTrue();
        assertThat(SizeBounds.SMALL.advisesAgainst(150)).isTrue();
        assertThat(SizeBounds.LARGE.advisesAgainst(340)).isFalse();
        assertThat(SizeBounds.LARGE.advisesAgainst(540)).isTrue();
    }

    /** The figures of companies made at random are what counting by force gives. */
    @Property(tries = 300)
    @Clause({"R02-1c", "R07-5a", "R07-5b", "R07-8b"})
    void countsWhatCountingByForceCounts(@ForAll long seed) {
        var company = company(new Random(seed));

        for (var figure : new CoverageCount(company).figures()) {
            assertThat(figure.covered()).as(figure.kind().name()).isEqualTo(byForce(company, figure.kind()));
        }
    }

    private static Company company(Random random) {
        var units = new ArrayList<>(List.of(COMPANY));
        var kinds = List.of(UnitKind.UNIT, UnitKind.WORKSHOP, UnitKind.TEAM, UnitKind.DEPARTMENT);
        int number = 1 + random.nextInt(12);
        for (long id = 2; id < 2 + number; id++) {
            var parent = units.get(random.nextInt(units.size()));
            units.add(new UnitRow(
                    id, "U" + id, "unit " + id, kinds.get(random.nextInt(4)), parent.id(), parent.path() + id + "/"));
        }
        var grids = new ArrayList<GridRow>();
        var posts = new ArrayList<HeldPost>();
        var heads = new HashMap<Long, Long>();
        for (var unit : units) {
            heads.put(unit.id(), (long) random.nextInt(4));
            if (random.nextBoolean()) {
                long id = 50 + unit.id();
                grids.add(new GridRow(id, "G" + id, "grid " + id, null, "/" + id + "/", unit.id(), null, null));
                for (var line : Responsibility.values()) {
                    if (random.nextInt(3) > 0) {
                        posts.add(held(id, line, unit.path()));
                    }
                }
            }
        }
        var objects = new ArrayList<ObjectRow>();
        for (int i = 0; i < random.nextInt(10); i++) {
            Long grid = grids.isEmpty() || random.nextInt(4) == 0
                    ? null
                    : grids.get(random.nextInt(grids.size())).id();
            objects.add(new ObjectRow(
                    i,
                    "O" + i,
                    "object " + i,
                    ObjectKind.values()[random.nextInt(4)],
                    grid,
                    grid == null ? null : "G",
                    null));
        }
        return new Company(units, grids, posts, objects, heads);
    }

    private static long byForce(Company company, CoverageKind kind) {
        return switch (kind) {
            case UNITS ->
                company.units().stream()
                        .filter(unit -> hasGrid(company, unit.id()))
                        .count();
            case GRIDS ->
                company.grids().stream()
                        .filter(grid -> linesOf(company, grid.id()) > 0)
                        .count();
            case LINES ->
                company.grids().stream()
                        .filter(grid -> linesOf(company, grid.id()) == 3)
                        .count();
            case CHAIN ->
                company.grids().stream()
                        .filter(grid -> company.posts().stream()
                                .anyMatch(post ->
                                        post.gridId() == grid.id() && post.responsibility() == Responsibility.MAIN))
                        .count();
            case AREAS -> objects(company, ObjectKind.AREA);
            case EQUIPMENT -> objects(company, ObjectKind.EQUIPMENT);
            case WORK_POSTS -> objects(company, ObjectKind.WORK_POST);
            case CONTRACTORS -> objects(company, ObjectKind.CONTRACTOR);
            case PEOPLE ->
                company.units().stream()
                        .filter(unit -> isBelowAGrid(company, unit))
                        .mapToLong(unit -> company.headcounts().getOrDefault(unit.id(), 0L))
                        .sum();
        };
    }

    private static boolean hasGrid(Company company, long unit) {
        return company.grids().stream().anyMatch(grid -> Long.valueOf(unit).equals(grid.unitId()));
    }

    private static long linesOf(Company company, long grid) {
        return company.posts().stream()
                .filter(post -> post.gridId() == grid)
                .map(HeldPost::responsibility)
                .distinct()
                .count();
    }

    private static long objects(Company company, ObjectKind kind) {
        return company.objects().stream()
                .filter(object -> object.kind() == kind)
                .filter(object -> object.gridId() != null && linesOf(company, object.gridId()) > 0)
                .count();
    }

    private static boolean isBelowAGrid(Company company, UnitRow unit) {
        if (unit.parentId() == null) {
            return hasGrid(company, unit.id());
        }
        for (var above : company.units()) {
            if (above.parentId() != null && unit.path().startsWith(above.path()) && hasGrid(company, above.id())) {
                return true;
            }
        }
        return false;
    }

    private static CoverageFigure figure(Company company, CoverageKind kind) {
        return new CoverageCount(company)
                .figures().stream()
                        .filter(figure -> figure.kind() == kind)
                        .findFirst()
                        .orElseThrow();
    }

    private static HeldPost held(long grid, Responsibility line, String unitPath) {
        return new HeldPost(grid, line.name(), line, 5, "Qian" + unitPath, unitPath);
    }
}
