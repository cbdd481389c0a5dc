package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.AppointmentDesk;
import io.gridkeeper.foundation.grid.AppointmentRow;
import io.gridkeeper.foundation.grid.ChangeHolder;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.Staffing;
import io.gridkeeper.foundation.grid.StandIn;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One appointment: the grid office puts a successor in, names a stand-in, or ends it. */
@Named
@RequestScoped
public class AppointmentPage {

    @Inject
    private Staffing staffing;

    @Inject
    private AppointmentDesk desk;

    @Inject
    private GridRegister register;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    private AppointmentRow row;

    private @Nullable PersonRow person;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private String reason = "";

    @PostConstruct
    void load() {
        row = staffing.appointment(number(Faces.getRequestParameter("id")));
        from = LocalDate.now(clock);
        to = from;
    }

    private static long number(@Nullable String id) {
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    public String change() {
        long list = desk.change(row.id(), new ChangeHolder(chosen().id(), day(from), reason));
        Say.done("grid.change.done", chosen().name());
        return "/grid/handover?faces-redirect=true&id=" + list;
    }

    public String standIn() {
        desk.standIn(row.id(), new StandIn(chosen().id(), day(from), day(to), reason));
        Say.done("grid.standIn.done", chosen().name());
        return back();
    }

    public String end() {
        desk.end(row.id(), day(to), reason);
        Say.done("grid.end.done", row.personName());
        return back();
    }

    private String back() {
        return "/grid/view?faces-redirect=true&code=" + getGrid().code();
    }

    private PersonRow chosen() {
        return Objects.requireNonNull(person);
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }

    public AppointmentRow getRow() {
        return row;
    }

    public GridRow getGrid() {
        return Objects.requireNonNull(register.byIds(List.of(row.gridId())).get(row.gridId()));
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
