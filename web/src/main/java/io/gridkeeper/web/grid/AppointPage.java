package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.Appoint;
import io.gridkeeper.foundation.grid.AppointmentDesk;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.PostLimit;
import io.gridkeeper.foundation.identity.Roles;
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

/** Appoints somebody to a post of a grid. */
@Named
@RequestScoped
public class AppointPage {

    @Inject
    private GridRegister register;

    @Inject
    private AppointmentDesk desk;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    private GridRow grid;

    private List<PostLimit> limits = List.of();
    private @Nullable PersonRow person;
    private String post = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private boolean partTime;
    private String reason = "";

    @PostConstruct
    void load() {
        OfficeOnly.check(Roles.GRID_OFFICE);
        grid = register.grid(Objects.requireNonNullElse(Faces.getRequestParameter("code"), ""));
        limits = register.limits(grid.id());
        post = Objects.requireNonNullElse(Faces.getRequestParameter("post"), "");
        from = LocalDate.now(clock);
    }

    public String appoint() {
        var chosen = Objects.requireNonNull(person);
        desk.appoint(new Appoint(grid.code(), chosen.id(), post, Objects.requireNonNull(from), to, partTime, reason));
        Say.done("grid.appoint.done", chosen.name(), grid.name());
        return "/grid/view?faces-redirect=true&code=" + grid.code();
    }

    public GridRow getGrid() {
        return grid;
    }

    public List<PostLimit> getLimits() {
        return limits;
    }

    public @Nullable PersonRow getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonRow person) {
        this.person = person;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
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

    public boolean isPartTime() {
        return partTime;
    }

    public void setPartTime(boolean partTime) {
        this.partTime = partTime;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
