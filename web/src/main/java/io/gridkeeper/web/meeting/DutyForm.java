package io.gridkeeper.web.meeting;

import io.gridkeeper.duty.meeting.DutyRoster;
import io.gridkeeper.duty.meeting.SetDuty;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Puts people on duty and takes them off. */
@Named
@RequestScoped
public class DutyForm {

    @Inject
    private DutyRoster roster;

    private @Nullable PersonRow person;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    public void set(long grid) throws IOException {
        if (person == null) {
            throw Refusal.invalid("meeting.missing.person");
        }
        if (from == null) {
            throw Refusal.invalid("meeting.missing.period");
        }
        var rows = roster.set(new SetDuty(grid, person.id(), from, Objects.requireNonNullElse(to, from)));
        Say.done("meeting.done.duty", rows.size());
        back(grid);
    }

    public void remove(long duty, long grid) throws IOException {
        roster.remove(duty);
        Say.done("meeting.done.removed");
        back(grid);
    }

    private static void back(long grid) throws IOException {
        Faces.redirect(Faces.getRequestContextPath() + "/duty/meetings?grid=" + grid);
    }

    public @Nullable PersonRow getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonRow person) {
        this.person = person;
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
