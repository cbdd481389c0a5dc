package io.gridkeeper.marketing.team;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.OnBehalf;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.roster.CompanyFounded;
import io.gridkeeper.marketing.customer.CustomerFilter;
import io.gridkeeper.marketing.customer.CustomerRegister;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.customer.CustomerSort;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Gives the demonstration company a team of marketing people, an installer and an agent, with work, a conflict that waits
 * to be settled and this month's assessment; by the same boundaries as everybody's.
 */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoTeams {

    private static final int AFTER_THE_TARGETS = 5000;
    private static final String TEAM = "V-01";
    private static final String AREA_MANAGER = "luozhiming";
    private static final String HEAD = "mengfanjun";
    private static final BigDecimal EIGHTY = BigDecimal.valueOf(80);
    private static final BigDecimal NINETY = BigDecimal.valueOf(90);

    @Inject
    private TeamBook book;

    @Inject
    private TeamWork work;

    @Inject
    private TeamScores scores;

    @Inject
    private CustomerSearch customers;

    @Inject
    private CustomerRegister register;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private OnBehalf onBehalf;

    public void bring(@Observes @Priority(AFTER_THE_TARGETS) CompanyFounded founded) {
        var people = organisation.personIds();
        long installer = id(people, "M0008");
        long agent = id(people, "M0012");
        book.form(new FormTeam(
                TEAM,
                "泺源攻坚团队",
                "S-01",
                id(people, "M0002"),
                founded.on(),
                List.of(
                        marketing(id(people, "M0002")),
                        marketing(id(people, "M0003")),
                        marketing(id(people, "M0004")),
                        new NewMember(
                                installer, MemberKind.MAINTENANCE, id(people, "M0010"), new AssessmentSplit(70, 30)),
                        new NewMember(agent, MemberKind.AGENT, id(people, "M0011"), new AssessmentSplit(60, 40)))));
        giveCustomers(agent);
        try {
            giveWork(installer, founded.on());
        } finally {
            onBehalf.nobody();
        }
    }

    private void giveCustomers(long agent) {
        var own = CustomerFilter.parse(Map.of("owner", List.of(CustomerFilter.NOBODY), "text", List.of("丁一凡")));
        customers
                .list(own, CustomerSort.NAME, null, 1)
                .rows()
                .forEach(row -> register.list(row.number(), agent, "代办点就近服务"));
    }

    private void giveWork(long installer, LocalDate today) {
        var day = today.plusDays(2);
        var month = YearMonth.from(today);
        onBehalf.of(AREA_MANAGER);
        work.assign(new AssignTask(TEAM, installer, "UPKEEP", "历山路片区光交箱巡检", at(day, 14), at(day, 17)));
        scores.score(TEAM, installer, month, ScorePart.TEAM, EIGHTY);
        onBehalf.of(HEAD);
        work.assign(new AssignTask(TEAM, installer, "PROJECT", "经七路管道割接", at(day, 15), at(day, 18)));
        scores.score(TEAM, installer, month, ScorePart.DEPARTMENT, NINETY);
    }

    private static NewMember marketing(long person) {
        return new NewMember(person, MemberKind.MARKETING, null, AssessmentSplit.TEAM_ONLY);
    }

    private static long id(Map<String, Long> people, String staffNumber) {
        return Objects.requireNonNull(people.get(staffNumber), staffNumber);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(CompanyClock.ZONE).toInstant();
    }
}
