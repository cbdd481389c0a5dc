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
    private static final PostRules RULES = new PostRules(List.of(
            new PostLimit(Post.GRID_ADMIN, 2, 2, true, "R02-1b", "R08-3.5a"),
            new PostLimit(Post.SUPERVISOR, 0, null, false, null, null)));

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
                        new Claim(-1, "G-01", "E2", Post.GRID_ADMIN, DAY.minusDays(30), DAY.minusDays(1)),
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
            claims.add(new Claim(i, "G-0" + i, "Deng", Post.SUPERVISOR, DAY, null));
        }

        assertThat(RULES.faults(claims)).isEmpty();
    }

    @Test
    @Clause("R02-1b")
    void countsWhoIsMissing() {
        assertThat(RULES.gaps(Map.of(Post.GRID_ADMIN, 1L))).containsExactly(Map.entry(Post.GRID_ADMIN, 1));
        assertThat(RULES.gaps(Map.of(Post.GRID_ADMIN, 2L))).isEmpty();
    }

    /** What passes the rules keeps them on every single day, counted by force. */
    @Property(tries = 300)
    @Clause({"R02-1b", "R08-3.5a"})
    void neverLetsADayBreakTheNumbers(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
        var random = new Random(seed);
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < size; i++) {
            var from = DAY.plusDays(random.nextInt(10));
            var to = random.nextBoolean() ? null : from.plusDays(random.nextInt(6));
            claims.add(new Claim(i, "G-" + random.nextInt(3), "E" + random.nextInt(5), Post.GRID_ADMIN, from, to));
        }

        boolean accepted = RULES.faults(claims).isEmpty();

        assertThat(accepted).isEqualTo(keepsTheNumbersOnEveryDay(claims));
    }

    private static boolean keepsTheNumbersOnEveryDay(List<Claim> claims) {
        for (int offset = 0; offset < 40; offset++) {
            var day = DAY.plusDays(offset);
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
                if (inGrid > 2 || grids > 1) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Claim admin(int index, String grid, String person, @Nullable LocalDate to) {
        return new Claim(index, grid, person, Post.GRID_ADMIN, DAY, to);
    }
}
