package io.gridkeeper.web.salesgrid;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.marketing.territory.Employment;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.StaffOrder;
import io.gridkeeper.marketing.territory.StandIn;
import io.gridkeeper.web.customer.SalesAddress;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Posts of the grid whose page is open: given, stood in for, ended. */
@Named
@RequestScoped
public class StaffDeeds {

    @Inject
    private SalesGridRegister register;

    @Inject
    private Clock clock;

    private @Nullable PersonRow person;
    private @Nullable Long colleague;
    private SalesPost post = SalesPost.SALES_SPECIALIST;
    private Employment employment = Employment.FULL_TIME;
    private long staffing;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    @PostConstruct
    void load() {
        from = CompanyClock.dayOf(clock.instant());
    }

    public List<PersonRow> find(String text) {
        return register.candidates(text);
    }

    public void staff() throws IOException {
        if (person == null) {
            throw Refusal.invalid("territory.staff.personMissing");
        }
        register.staff(new StaffOrder(code(), person.id(), post, employment, day(from), to));
        back("territory.staff.done.staffed");
    }

    public void standIn() throws IOException {
        if (colleague == null) {
            throw Refusal.invalid("territory.staff.personMissing");
        }
        register.standIn(new StandIn(staffing, colleague, employment, day(from), day(to)));
        back("territory.staff.done.standIn");
    }

    public void relieve() throws IOException {
        register.relieve(staffing, day(to));
        back("territory.staff.done.relieved");
    }

    private static LocalDate day(@Nullable LocalDate chosen) {
        if (chosen == null) {
            throw Refusal.invalid("territory.staff.dayMissing");
        }
        return chosen;
    }

    static String code() {
        return SalesAddress.text("code");
    }

    static void back(String done) throws IOException {
        Say.done(done);
        Faces.redirect(Faces.getRequestContextPath() + "/sales/grid?code="
                + URLEncoder.encode(code(), StandardCharsets.UTF_8));
    }

    public SalesPost[] getPosts() {
        return SalesPost.values();
    }

    public Employment[] getEmployments() {
        return Employment.values();
    }

    public @Nullable PersonRow getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonRow person) {
        this.person = person;
    }

    public @Nullable Long getColleague() {
        return colleague;
    }

    public void setColleague(@Nullable Long colleague) {
        this.colleague = colleague;
    }

    public SalesPost getPost() {
        return post;
    }

    public void setPost(SalesPost post) {
        this.post = post;
    }

    public Employment getEmployment() {
        return employment;
    }

    public void setEmployment(Employment employment) {
        this.employment = employment;
    }

    public long getStaffing() {
        return staffing;
    }

    public void setStaffing(long staffing) {
        this.staffing = staffing;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
