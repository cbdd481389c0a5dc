package io.gridkeeper.web.team;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.marketing.team.ConflictRow;
import io.gridkeeper.marketing.team.MemberRow;
import io.gridkeeper.marketing.team.MemberScore;
import io.gridkeeper.marketing.team.TaskRow;
import io.gridkeeper.marketing.team.TaskState;
import io.gridkeeper.marketing.team.TeamBook;
import io.gridkeeper.marketing.team.TeamRow;
import io.gridkeeper.marketing.team.TeamScores;
import io.gridkeeper.marketing.team.TeamView;
import io.gridkeeper.marketing.team.TeamWork;
import io.gridkeeper.marketing.team.WorkTypeRow;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The teams, or one of them when the address names it, with the assessment of the month of the address. */
@Named
@RequestScoped
public class TeamPage {

    @Inject
    private TeamBook book;

    @Inject
    private TeamWork work;

    @Inject
    private TeamScores scores;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private final String code = SalesAddress.text("code");
    private List<TeamRow> teams = List.of();
    private @Nullable TeamView view;
    private YearMonth month = YearMonth.of(2000, 1);

    @PostConstruct
    void load() {
        month = TeamMonth.asked(YearMonth.now(clock));
        if (code.isEmpty()) {
            teams = book.teams();
        } else {
            view = book.view(code);
        }
    }

    public List<TeamRow> getTeams() {
        return teams;
    }

    public @Nullable TeamView getView() {
        return view;
    }

    public YearMonth getMonth() {
        return month;
    }

    public List<MemberScore> getScores() {
        return view == null ? List.of() : scores.sheet(code, month);
    }

    public List<WorkTypeRow> getTypes() {
        return work.workTypes();
    }

    public List<WorkTypeRow> getTypesInUse() {
        return work.workTypes().stream().filter(WorkTypeRow::active).toList();
    }

    public List<TaskRow> getMine() {
        return work.mine();
    }

    public String name(Bilingual name) {
        return name.in(language.getLocale());
    }

    /** The name of a type of work by its code. */
    public String type(String typeCode) {
        return work.workTypes().stream()
                .filter(type -> type.code().equals(typeCode))
                .findFirst()
                .map(type -> name(type.name()))
                .orElse(typeCode);
    }

    /** The conflict the address wants settled. */
    public @Nullable ConflictRow getSettling() {
        var number = SalesAddress.text("settle");
        return view == null
                ? null
                : view.conflicts().stream()
                        .filter(conflict -> conflict.number().equals(number) && conflict.isOpen())
                        .findFirst()
                        .orElse(null);
    }

    public long getOpenConflicts() {
        return view == null
                ? 0
                : view.conflicts().stream().filter(ConflictRow::isOpen).count();
    }

    /** How many requests wait for the caller as a department head. */
    public long getToAnswer() {
        return view == null
                ? 0
                : view.tasks().stream()
                        .filter(task -> task.state() == TaskState.REQUESTED && isHeadOf(task.personId()))
                        .count();
    }

    private boolean isHeadOf(long personId) {
        return view != null && view.isHead(personId);
    }

    /** Whether the caller has work to give here. */
    public boolean isGiving() {
        return view != null
                && view.row().closedOn() == null
                && (view.leads() || !view.heads().isEmpty());
    }

    /** Whom the caller may give work: the area manager everybody, a department head his own people. */
    public List<MemberRow> getGivable() {
        return view == null
                ? List.of()
                : view.members().stream().filter(member -> isGivable(member)).toList();
    }

    private boolean isGivable(MemberRow member) {
        return view != null && (view.leads() || view.isHead(member.personId()));
    }
}
