package io.gridkeeper.web.service;

import io.gridkeeper.duty.service.AskService;
import io.gridkeeper.duty.service.ServiceDesk;
import io.gridkeeper.duty.service.ServiceKind;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Takes a request. */
@Named
@RequestScoped
public class ServiceForm {

    @Inject
    private ServiceDesk desk;

    @Inject
    private ServiceFilter filter;

    private ServiceKind kind = ServiceKind.SAFETY;
    private @Nullable Long gridId;
    private @Nullable String wish;
    private @Nullable PersonRow person;
    private @Nullable LocalDate dueOn;
    private boolean scheduled;

    /** What is looked at is what is likely asked for. */
    @PostConstruct
    void begin() {
        kind = Objects.requireNonNullElse(filter.kind(), kind);
        var grid = filter.grid();
        gridId = grid == null ? null : grid.id();
    }

    public void ask() throws IOException {
        if (gridId == null) {
            throw Refusal.invalid("service.missing.grid").citing(kind.clause());
        }
        var row = desk.ask(new AskService(
                gridId,
                kind,
                Objects.requireNonNullElse(wish, ""),
                person == null ? null : person.id(),
                scheduled,
                dueOn));
        Say.done("service.done.asked");
        Faces.redirect(Faces.getRequestContextPath() + "/duty/service?id=" + row.id());
    }

    public ServiceKind getKind() {
        return kind;
    }

    public void setKind(ServiceKind kind) {
        this.kind = kind;
    }

    public @Nullable Long getGridId() {
        return gridId;
    }

    public void setGridId(@Nullable Long gridId) {
        this.gridId = gridId;
    }

    public @Nullable String getWish() {
        return wish;
    }

    public void setWish(@Nullable String wish) {
        this.wish = wish;
    }

    public @Nullable PersonRow getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonRow person) {
        this.person = person;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public boolean isScheduled() {
        return scheduled;
    }

    public void setScheduled(boolean scheduled) {
        this.scheduled = scheduled;
    }
}
