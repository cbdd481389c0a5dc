package io.gridkeeper.web.project;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.safety.project.ApplyProject;
import io.gridkeeper.safety.project.ProjectKind;
import io.gridkeeper.safety.project.ProjectRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The application for a project. */
@Named
@RequestScoped
public class ApplyPage {

    private static final String STEP = "\u3000";

    @Inject
    private ProjectRegister register;

    @Inject
    private GridRegister gridRegister;

    private @Nullable List<GridRow> grids;

    private String name = "";
    private ProjectKind kind = ProjectKind.OUTSOURCING;
    private @Nullable Long gridId;
    private @Nullable PersonRow host;
    private String place = "";
    private String work = "";
    private @Nullable LocalDate opensOn;
    private @Nullable LocalDate closesOn;
    private boolean onRestDays;
    private String company = "";
    private String contact = "";
    private String mobile = "";

    public void send() throws IOException {
        if (gridId == null || host == null || opensOn == null || closesOn == null) {
            throw Refusal.invalid("project.missing.basics");
        }
        var order = new ApplyProject(
                name,
                kind,
                gridId,
                host.id(),
                place,
                work,
                opensOn,
                closesOn,
                onRestDays,
                new ApplyProject.Contact(company, contact, mobile));
        Here.to(register.apply(order), "project.done.APPLY");
    }

    /** The static grids the caller sees, as a tree. */
    public List<GridRow> getGrids() {
        if (grids == null) {
            grids = gridRegister.staticTree().stream()
                    .sorted(Comparator.comparing(GridRow::path))
                    .toList();
        }
        return grids;
    }

    public String label(GridRow grid) {
        int top = getGrids().stream().mapToInt(GridRow::depth).min().orElse(0);
        return STEP.repeat(grid.depth() - top) + grid.name();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ProjectKind getKind() {
        return kind;
    }

    public void setKind(ProjectKind kind) {
        this.kind = kind;
    }

    public @Nullable Long getGridId() {
        return gridId;
    }

    public void setGridId(@Nullable Long gridId) {
        this.gridId = gridId;
    }

    public @Nullable PersonRow getHost() {
        return host;
    }

    public void setHost(@Nullable PersonRow host) {
        this.host = host;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getWork() {
        return work;
    }

    public void setWork(String work) {
        this.work = work;
    }

    public @Nullable LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(@Nullable LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public @Nullable LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(@Nullable LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public boolean isOnRestDays() {
        return onRestDays;
    }

    public void setOnRestDays(boolean onRestDays) {
        this.onRestDays = onRestDays;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }
}
