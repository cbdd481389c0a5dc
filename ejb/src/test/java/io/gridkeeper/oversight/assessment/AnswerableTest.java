package io.gridkeeper.oversight.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.grid.AppointmentRow;
import io.gridkeeper.foundation.grid.GridLevel;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.LevelPosts;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.grid.PostKindRow;
import io.gridkeeper.foundation.grid.Responsibility;
import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerableTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 4);
    private static final long CHAIRMAN = 1;
    private static final long UNIT_HEAD = 10;
    private static final long FOREMAN = 70;
    private static final long ADMINISTRATOR = 71;
    private static final long SUPERVISOR = 72;
    private static final Map<String, PostKindRow> KINDS = Map.of(
            "SAFETY_RESPONSIBLE", kind("SAFETY_RESPONSIBLE", Post.SAFETY_RESPONSIBLE, Responsibility.MAIN),
            "UNIT_MANAGER", kind("UNIT_MANAGER", Post.SAFETY_RESPONSIBLE, Responsibility.MAIN),
            "SUPERVISOR", kind("SUPERVISOR", Post.SUPERVISOR, Responsibility.SUPERVISION),
            "GRID_ADMIN", kind("GRID_ADMIN", Post.GRID_ADMIN, null));

    private static final LevelPosts COMPANY = level(1, GridLevel.COMPANY, held(CHAIRMAN, "SAFETY_RESPONSIBLE"));
    private static final LevelPosts UNIT =
            level(10, GridLevel.UNIT, held(UNIT_HEAD, "UNIT_MANAGER"), held(15, "GRID_ADMIN"));
    private static final LevelPosts G_07 = level(
            7,
            GridLevel.CELL,
            held(FOREMAN, "SAFETY_RESPONSIBLE"),
            held(ADMINISTRATOR, "GRID_ADMIN"),
            held(SUPERVISOR, "SUPERVISOR"));

    @Test
    @Clause("R11-2.2.1a")
    void listsTheUnitHeadAsLeadershipResponsibleInACaseOfTheDay() {
        var named = Answerable.of(List.of(COMPANY, UNIT, G_07), KINDS);

        assertThat(named)
                .containsExactly(
                        new Answerable(FOREMAN, Liability.DIRECT, "SAFETY_RESPONSIBLE"),
                        new Answerable(ADMINISTRATOR, Liability.DIRECT, "GRID_ADMIN"),
                        new Answerable(SUPERVISOR, Liability.SUPERVISORY, "SUPERVISOR"),
                        new Answerable(UNIT_HEAD, Liability.LEADERSHIP, "UNIT_MANAGER"));
    }

    @Test
    @Clause("R11-2.2.1a")
    void namesTheHeadOfTheCompanyWhereNoUnitIsAboveTheGridOrItHasNoHead() {
        var empty = level(10, GridLevel.UNIT);

        assertThat(leaders(List.of(COMPANY, G_07))).containsExactly(CHAIRMAN);
        assertThat(leaders(List.of(COMPANY, empty, G_07))).containsExactly(CHAIRMAN);
    }

    @Test
    @Clause("R11-2.2.1a")
    void namesTheHeadOnceAndForTheLeadWhenItHappensInTheGridOfTheUnit() {
        var named = Answerable.of(List.of(COMPANY, UNIT), KINDS);

        assertThat(named)
                .containsExactly(
                        new Answerable(15, Liability.DIRECT, "GRID_ADMIN"),
                        new Answerable(UNIT_HEAD, Liability.LEADERSHIP, "UNIT_MANAGER"));
    }

    @Test
    void namesTheStandInWhileTheHolderIsOnLeaveAndTheNearestSupervisorAbove() {
        var standIn = new AppointmentRow(
                900,
                7,
                73,
                "替班",
                null,
                null,
                "GRID_ADMIN",
                WEDNESDAY,
                WEDNESDAY,
                held(ADMINISTRATOR, "GRID_ADMIN").id(),
                false,
                false);
        var grid = level(7, GridLevel.CELL, held(ADMINISTRATOR, "GRID_ADMIN"), standIn);
        var workshop = level(11, GridLevel.CELL, held(SUPERVISOR, "SUPERVISOR"));

        var named = Answerable.of(List.of(COMPANY, UNIT, workshop, grid), KINDS);

        assertThat(named).extracting(Answerable::personId).containsExactly(73L, SUPERVISOR, UNIT_HEAD);
        assertThat(Answerable.of(List.of(), KINDS)).isEmpty();
    }

    private static List<Long> leaders(List<LevelPosts> line) {
        return Answerable.of(line, KINDS).stream()
                .filter(one -> one.liability() == Liability.LEADERSHIP)
                .map(Answerable::personId)
                .toList();
    }

    private static LevelPosts level(long grid, GridLevel level, AppointmentRow... people) {
        return new LevelPosts(
                new GridRow(grid, "G-" + grid, "G-" + grid, null, "/" + grid + "/", 1L, null, null),
                level,
                new ArrayList<>(List.of(people)));
    }

    private static AppointmentRow held(long person, String post) {
        return new AppointmentRow(
                person * 10,
                7,
                person,
                "P" + person,
                null,
                null,
                post,
                WEDNESDAY.minusDays(30),
                null,
                null,
                false,
                false);
    }

    private static PostKindRow kind(String code, Post actsAs, @Nullable Responsibility line) {
        var name = new Bilingual(code, code);
        return new PostKindRow(code, name, actsAs, line, null, name, false);
    }
}
