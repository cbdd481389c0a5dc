package io.gridkeeper.web.team;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.marketing.team.AssessmentSplit;
import io.gridkeeper.marketing.team.MemberKind;
import io.gridkeeper.marketing.team.NewMember;
import io.gridkeeper.marketing.team.TeamBook;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What is done to the members of the team of the address. */
@Named
@RequestScoped
public class TeamDeeds {

    private static final int DEPARTMENT = 70;
    private static final int TEAM = 30;

    @Inject
    private TeamBook book;

    private @Nullable PersonRow person;
    private MemberKind kind = MemberKind.MAINTENANCE;
    private @Nullable PersonRow head;
    private int departmentWeight = DEPARTMENT;
    private int teamWeight = TEAM;

    public void join() throws IOException {
        if (person == null) {
            throw Refusal.invalid("team.refusal.noMember");
        }
        var split = kind.isDual() ? new AssessmentSplit(departmentWeight, teamWeight) : AssessmentSplit.TEAM_ONLY;
        book.join(code(), new NewMember(person.id(), kind, head == null ? null : head.id(), split));
        back("team.done.changed");
    }

    public void leave(long member) throws IOException {
        book.leave(code(), member);
        back("team.done.changed");
    }

    public void lead(long member) throws IOException {
        book.lead(code(), member);
        back("team.done.changed");
    }

    public void weigh(long member) throws IOException {
        book.weigh(code(), member, new AssessmentSplit(departmentWeight, teamWeight));
        back("team.done.changed");
    }

    public void close() throws IOException {
        book.close(code());
        back("team.done.closed");
    }

    static String code() {
        return SalesAddress.text("code");
    }

    static void back(String key, Object... args) throws IOException {
        Say.done(key, args);
        Faces.redirect(Faces.getRequestContextPath() + "/sales/team?code="
                + URLEncoder.encode(code(), StandardCharsets.UTF_8));
    }

    public MemberKind[] getKinds() {
        return MemberKind.values();
    }

    public @Nullable PersonRow getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonRow person) {
        this.person = person;
    }

    public MemberKind getKind() {
        return kind;
    }

    public void setKind(MemberKind kind) {
        this.kind = kind;
    }

    public @Nullable PersonRow getHead() {
        return head;
    }

    public void setHead(@Nullable PersonRow head) {
        this.head = head;
    }

    public int getDepartmentWeight() {
        return departmentWeight;
    }

    public void setDepartmentWeight(int departmentWeight) {
        this.departmentWeight = departmentWeight;
    }

    public int getTeamWeight() {
        return teamWeight;
    }

    public void setTeamWeight(int teamWeight) {
        this.teamWeight = teamWeight;
    }
}
