package io.gridkeeper.foundation.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.grid.PostRules.Claim;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.organisation.EntryFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Clause({"R02-1b", "R08-3.5a"})
class PostRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final String ADMIN = Post.GRID_ADMIN.name();
    private static final List<PostLimit> TWO_ADMINISTRATORS = List.of(
            new PostLimit(ADMIN, null, 2, 2, true, "R02-1b", "R08-3.5a"),
            new PostLimit(Post.SUPERVISOR.name(), null, 0, null, false, null, null));
    private static final PostRules RULES = new PostRules(PostTimeline.always(TWO_ADMINISTRATORS));

    @Test
    @Clause("R02-1b")
    void takesTwoAdministrators() {
        assertThat(RULES.faults(List.of(admin(0, "G-01", "E1", null), admin(1, "G-01", "E2", null))))
                .isEmpty();
    }

    @Test
    @Clause("R02-1b")
    void refusesAThirdAdministratorAndSaysTheClause() {
        var faults = RULES.faults(
                List.of(admin(-1, "G-01", "E1", null), admin(-1, "G-01", "E2", null), admin(0, "G-01", "E3", null)));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.index()).isZero();
            assertThat(fault.clause()).isEqualTo("R02-1b");
        });
    }

    @Test
    @Clause("R02-1b")
    void takesASuccessorAfterAnAdministratorHasLeft() {
        assertThat(RULES.faults(List.of(
                        admin(-1, "G-01", "E1", null),
                        new Claim(-1, "G-01", GridLevel.CELL, "E2", ADMIN, DAY.minusDays(30), DAY.minusDays(1)),
                        admin(0, "G-01", "E3", null))))
                .isEmpty();
    }

    @Test
    @Clause("R08-3.5a")
    void refusesASecondGridForAnAdministrator() {
        var faults = RULES.faults(List.of(admin(-1, "G-07", "Tang", null), admin(0, "G-08", "Tang", null)));

        assertThat(faults).extracting(EntryFault::clause).containsExactly("R08-3.5a");
    }

    @Test
    @Clause("R11-1g")
    void letsASupervisorHaveSixGrids() {
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < 6; i++) {
            claims.add(new Claim(i, "G-0" + i, GridLevel.CELL, "Deng", Post.SUPERVISOR.name(), DAY, null));
        }

        assertThat(RULES.faults(claims)).isEmpty();
    }

    @Test
    @Clause("R02-1b")
    void countsWhoIsMissing() {
        assertThat(RULES.gaps(Map.of(ADMIN, 1L), GridLevel.CELL, DAY)).containsExactly(Map.entry(ADMIN, 1));
        assertThat(RULES.gaps(Map.of(ADMIN, 2L), GridLevel.CELL, DAY)).isEmpty();
    }

    @Test
    @Clause({"R11-1f", "R11-1g"})
    void keepsEachPresetsNumbersForItsLevel() {
        var cells = new PostRules(PostTimeline.always(PostPresets.all().get("R11")));

        assertThat(cells.gaps(Map.of("GRID_LEADER", 1L, "SUPERVISOR", 1L), GridLevel.CELL, DAY))
                .containsExactly(Map.entry("GRID_ASSISTANT", 1));
        assertThat(cells.gaps(Map.of(), GridLevel.UNIT, DAY)).hasSize(7).containsKey("PUBLICITY_OFFICER");
    }

    @Test
    @Clause({"R07-5c", "R07-9a"})
    void asksForThreeRolesAndALiaisonOfEachUnit() {
        var rules = new PostRules(PostTimeline.always(PostPresets.all().get("R07")));
        var two = Map.of(ADMIN, 1L, Post.SAFETY_RESPONSIBLE.name(), 1L);

        assertThat(rules.gaps(two, GridLevel.CELL, DAY)).containsOnlyKeys(Post.SUPERVISOR.name());
        assertThat(rules.gaps(two, GridLevel.UNIT, DAY)).containsOnlyKeys(Post.SUPERVISOR.name(), Post.LIAISON.name());
    }

    @Test
    @Clause({"R06-B2a", "R14-3.2.1b", "R14-3.2.1c", "R14-1b", "R08-2b"})
    void shipsThePresetsOfSixRegulations() {
        assertThat(PostPresets.all()).containsOnlyKeys("R02", "R06", "R07", "R08", "R11", "R14");
        PostPresets.all()
                .values()
                .forEach(limits -> assertThat(limits)
                        .extracting(PostLimit::post)
                        .doesNotHaveDuplicates()
                        .contains("SAFETY_RESPONSIBLE", "SUPERVISOR", "GRID_ADMIN", "LIAISON"));
        var sales = new PostRules(PostTimeline.always(PostPresets.all().get("R14")));
        assertThat(sales.gaps(Map.of("SALES_AREA_MANAGER", 1L, "CUSTOMER_SPECIALIST", 2L), GridLevel.CELL, DAY))
                .containsExactly(Map.entry("SALES_SPECIALIST", 1));
    }

    @Test
    @Clause("R07-18a")
    void countsTheSetOfTheDay() {
        var later = DAY.plusDays(10);
        var one = List.of(new PostLimit(ADMIN, null, 1, 1, false, "R06-B2a", null));
        var rules = new PostRules(PostTimeline.always(TWO_ADMINISTRATORS).with(later, one));
        var both = List.of(admin(0, "G-01", "E1", null), admin(1, "G-01", "E2", null));
        var untilThen = List.of(admin(0, "G-01", "E1", null), admin(1, "G-01", "E2", later.minusDays(1)));

        assertThat(rules.faults(both)).extracting(EntryFault::clause).contains("R06-B2a");
        assertThat(rules.faults(untilThen)).isEmpty();
    }

    /** What passes the rules keeps them on every single day, counted by force, also where the numbers change. */
    @Property(tries = 500)
    @Clause({"R02-1b", "R08-3.5a", "R11-1g"})
    void neverLetsADayBreakTheNumbers(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
        var random = new Random(seed);
        var timeline = PostTimeline.always(TWO_ADMINISTRATORS);
        if (random.nextBoolean()) {
            var limit = new PostLimit(ADMIN, null, 0, 1 + random.nextInt(3), random.nextBoolean(), null, null);
            timeline = timeline.with(DAY.plusDays(random.nextInt(12)), List.of(limit));
        }
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < size; i++) {
            var from = DAY.plusDays(random.nextInt(10));
            var to = random.nextBoolean() ? null : from.plusDays(random.nextInt(6));
            claims.add(
                    new Claim(i, "G-" + random.nextInt(3), GridLevel.CELL, "E" + random.nextInt(5), ADMIN, from, to));
        }

        boolean accepted = new PostRules(timeline).faults(claims).isEmpty();

        assertThat(accepted).isEqualTo(keepsTheNumbersOnEveryDay(claims, timeline));
    }

    private static boolean keepsTheNumbersOnEveryDay(List<Claim> claims, PostTimeline timeline) {
        for (int offset = 0; offset < 40; offset++) {
            var day = DAY.plusDays(offset);
            var limit = timeline.limit(ADMIN, GridLevel.CELL, day).orElseThrow();
            var held = claims.stream().filter(claim -> claim.holdsOn(day)).toList();
            for (var claim : held) {
                long inGrid = held.stream()
                        .filter(other -> other.gridCode().equals(claim.gridCode()))
                        .map(Claim::person)
                        .distinct()
                        .count();
                long grids = held.stream()
                        .filter(other -> other.person().equals(claim.person()))
                        .map(Claim::gridCode)
                        .distinct()
                        .count();
                if ((limit.most() != null && inGrid > limit.most()) || (limit.oneGridPerPerson() && grids > 1)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Claim admin(int index, String grid, String person, @Nullable LocalDate to) {
        return new Claim(index, grid, GridLevel.CELL, person, ADMIN, DAY, to);
    }
}
