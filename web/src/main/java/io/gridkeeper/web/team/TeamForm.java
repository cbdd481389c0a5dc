package io.gridkeeper.web.team;

import io.gridkeeper.marketing.team.AssessmentSplit;
import io.gridkeeper.marketing.team.FormTeam;
import io.gridkeeper.marketing.team.MemberKind;
import io.gridkeeper.marketing.team.NewMember;
import io.gridkeeper.marketing.team.TeamBook;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.marketing.territory.StaffRow;
import io.gridkeeper.web.customer.SalesPeople;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A team to be formed with its marketing people; the others join on its page. */
@Named
@RequestScoped
public class TeamForm {

    @Inject
    private TeamBook book;

    @Inject
    private SalesPeople people;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private Clock clock;

    private String code = "";
    private String name = "";
    private String grid = "";
    private @Nullable Long leader;
    private LocalDate from = LocalDate.EPOCH;
    private List<Long> members = new ArrayList<>();

    @PostConstruct
    void load() {
        from = LocalDate.now(clock);
    }

    public void form() throws IOException {
        var ids = new LinkedHashSet<>(members);
        if (leader != null) {
            ids.add(leader);
        }
        var marketing = ids.stream()
                .map(id -> new NewMember(id, MemberKind.MARKETING, null, AssessmentSplit.TEAM_ONLY))
                .toList();
        var formed = book.form(new FormTeam(code, name, grid, leader, from, marketing));
        Say.done("team.done.formed");
        Faces.redirect(Faces.getRequestContextPath() + "/sales/team?code="
                + URLEncoder.encode(formed, StandardCharsets.UTF_8));
    }

    /** Whoever holds a post of sales today. */
    public List<SalesPeople.Choice> getMarketing() {
        var selling = grids
                .staffToday(people.getGrids().stream().map(SalesGridRow::id).toList())
                .stream()
                .filter(row -> row.post().isMarketing())
                .map(StaffRow::personId)
                .collect(Collectors.toSet());
        return people.getAll().stream()
                .filter(choice -> selling.contains(choice.id()))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getGrid() {
        return grid;
    }

    public void setGrid(String grid) {
        this.grid = grid;
    }

    public @Nullable Long getLeader() {
        return leader;
    }

    public void setLeader(@Nullable Long leader) {
        this.leader = leader;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public List<Long> getMembers() {
        return members;
    }

    public void setMembers(List<Long> members) {
        this.members = members;
    }
}
