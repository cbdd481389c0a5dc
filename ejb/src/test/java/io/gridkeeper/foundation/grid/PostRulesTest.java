package io.gridkeeper.foundation.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.grid.PostRules.Claim;
import io.gridkeeper.foundation.kernel.Bilingual;
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
    @Clause("R11-1e")
    void namesTheVacantPublicityOfficerOfAUnitWithSixOfSevenPosts() {
        var rules = new PostRules(PostTimeline.always(PostPresets.all().get("R11")));
        var six = Map.of(
                "UNIT_SUPERVISOR",
                1L,
                "UNIT_MANAGER",
                1L,
                "PLATFORM_OFFICER",
                1L,
                "INFORMATION_OFFICER",
                1L,
                "SECURITY_OFFICER",
                1L,
                "SERVICE_OFFICER",
                1L);

        assertThat(rules.gaps(six, GridLevel.UNIT, DAY)).containsExactly(Map.entry("PUBLICITY_OFFICER", 1));
    }

    @Test
    @Clause("R11-1h")
    void takesAnEighthKindThatTheCompanyAddsInEveryCell() {
        var firstAider = new PostKind(describe("FIRST_AIDER", "急救员", "First-aider", "现场急救")).row();
        var limits = new ArrayList<>(PostPresets.all().get("R11"));
        limits.add(new PostLimit(firstAider.code(), null, 0, null, false, "R11-1h", null));
        var timeline = PostTimeline.always(limits);
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < 36; i++) {
            claims.add(new Claim(i, "G-" + i, GridLevel.CELL, "E" + i, firstAider.code(), DAY, null));
        }

        assertThat(firstAider.own()).isTrue();
        assertThat(timeline.knows(firstAider.code(), DAY)).isTrue();
        assertThat(new PostRules(timeline).faults(claims)).isEmpty();
    }

    @Test
    @Clause("R06-C0a")
    void keepsThreeLevelsWithADutyListEach() {
        var company = new PostKind(describe("GROUP_HEAD", "组长", "Head", "统筹"));
        var unit = new PostKind(describe("AREA_HEAD", "片区负责人", "Area head", "协调"));
        var cell = new PostKind(describe("GRID_WORKER", "网格员", "Grid worker", "巡查"));

        unit.describe(describe("AREA_HEAD", "片区负责人", "Area head", "安排并每日记录"));

        assertThat(unit.row().duty().chinese()).isEqualTo("安排并每日记录");
        assertThat(company.row().duty().chinese()).isEqualTo("统筹");
        assertThat(cell.row().duty().chinese()).isEqualTo("巡查");
        assertThat(PostPresets.all().get("R06")).extracting(PostLimit::level).contains(GridLevel.UNIT, GridLevel.CELL);
    }

    @Test
    @Clause("R07-3a")
    void rulesAUnitCreatedLaterFromItsFirstDay() {
        var rules = new PostRules(PostTimeline.always(PostPresets.all().get("R07")));

        assertThat(rules.gaps(Map.of(), GridLevel.UNIT, DAY.plusDays(7)))
                .containsKeys(Post.SAFETY_RESPONSIBLE.name(), Post.SUPERVISOR.name(), ADMIN);
    }

    @Test
    @Clause("R07-7a")
    void shipsALeadingGroupOfHeadDeputiesAndMembers() {
        assertThat(PostPresets.all().get("R07"))
                .filteredOn(limit -> "R07-7a".equals(limit.numberClause()))
                .extracting(PostLimit::post)
                .containsExactly("GROUP_HEAD", "GROUP_DEPUTY", "GROUP_MEMBER");
    }

    @Test
    @Clause("R07-5d")
    void warnsOfAPersonWhoSupervisesHisOwnWork() {
        var kinds = Map.of(
                "SAFETY_RESPONSIBLE", kind("SAFETY_RESPONSIBLE", Responsibility.MAIN),
                "SUPERVISOR", kind("SUPERVISOR", Responsibility.SUPERVISION));
        var grids = Map.of(7L, new GridRow(7, "G-07", "铸造车间", null, "/7/", null, null, null));
        var both = List.of(held(7, "SAFETY_RESPONSIBLE"), held(7, "SUPERVISOR"));

        assertThat(Staffing.booking(both, grids, kinds).supervisesOwnWork()).isTrue();
        assertThat(Staffing.booking(List.of(held(7, "SUPERVISOR"), held(7, "SUPERVISOR")), grids, kinds)
                        .supervisesOwnWork())
                .isFalse();
        assertThat(kinds.values()).extracting(row -> row.duty().chinese()).doesNotContain("");
    }

    private static AppointmentRow held(long grid, String post) {
        return new AppointmentRow(1, grid, 12, "钱伟", "车间主任", null, post, DAY, null, null, false, false);
    }

    private static PostKindRow kind(String code, Responsibility line) {
        var name = new Bilingual(code, code);
        return new PostKindRow(code, name, null, line, null, name, false);
    }

    private static DescribePost describe(String code, String zh, String en, String duty) {
        return new DescribePost(code, new Bilingual(zh, en), null, null, null, new Bilingual(duty, duty));
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
