package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.safety.hazard.Disposition;
import io.gridkeeper.safety.hazard.GradeHazard;
import io.gridkeeper.safety.hazard.HazardGrade;
import io.gridkeeper.safety.hazard.HazardHandling;
import io.gridkeeper.safety.hazard.HazardRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides how grave a hazard is and what becomes of it. */
@Named
@RequestScoped
public class GradeForm {

    @Inject
    private HazardRegister register;

    @Inject
    private PhotoKeeper kept;

    private HazardGrade grade = HazardGrade.GENERAL;
    private HazardHandling handling = HazardHandling.BY_DEADLINE;
    private @Nullable String majorReason;
    private @Nullable String axis;
    private @Nullable LocalDate dueOn;
    private @Nullable PersonRow lead;
    private @Nullable String leadReason;
    private @Nullable String measures;
    private @Nullable String statement;
    private List<Part> photos = List.of();

    public void send() throws IOException {
        register.grade(At.number(), new GradeHazard(grade, majorReason, disposition()));
        At.back(handling == HazardHandling.ON_THE_SPOT ? "hazard.done.onTheSpot" : "hazard.done.graded");
    }

    private Disposition disposition() throws IOException {
        if (handling == HazardHandling.ON_THE_SPOT) {
            return new Disposition.OnTheSpot(Objects.requireNonNullElse(measures, ""), kept.keep(photos), statement);
        }
        Long leadId = lead == null ? null : lead.id();
        return new Disposition.ByDeadline(Objects.requireNonNullElse(axis, ""), dueOn, leadId, leadReason, null);
    }

    public HazardGrade getGrade() {
        return grade;
    }

    public void setGrade(HazardGrade grade) {
        this.grade = grade;
    }

    public HazardHandling getHandling() {
        return handling;
    }

    public void setHandling(HazardHandling handling) {
        this.handling = handling;
    }

    public @Nullable String getMajorReason() {
        return majorReason;
    }

    public void setMajorReason(@Nullable String majorReason) {
        this.majorReason = majorReason;
    }

    public @Nullable String getAxis() {
        return axis;
    }

    public void setAxis(@Nullable String axis) {
        this.axis = axis;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable PersonRow getLead() {
        return lead;
    }

    public void setLead(@Nullable PersonRow lead) {
        this.lead = lead;
    }

    public @Nullable String getLeadReason() {
        return leadReason;
    }

    public void setLeadReason(@Nullable String leadReason) {
        this.leadReason = leadReason;
    }

    public @Nullable String getMeasures() {
        return measures;
    }

    public void setMeasures(@Nullable String measures) {
        this.measures = measures;
    }

    public @Nullable String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String statement) {
        this.statement = statement;
    }

    public List<Part> getPhotos() {
        return photos;
    }

    public void setPhotos(List<Part> photos) {
        this.photos = photos;
    }
}
