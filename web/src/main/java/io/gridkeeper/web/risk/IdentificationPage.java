package io.gridkeeper.web.risk;

import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.safety.risk.IdentificationKind;
import io.gridkeeper.safety.risk.IdentificationRow;
import io.gridkeeper.safety.risk.PlanIdentification;
import io.gridkeeper.safety.risk.RiskIdentification;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Tasks to identify risks: what is planned, what came of it, planning another one. */
@Named
@RequestScoped
public class IdentificationPage {

    @Inject
    private RiskIdentification tasks;

    @Inject
    private Times times;

    private IdentificationKind kind = IdentificationKind.YEARLY;
    private String name = "";
    private @Nullable Long gridId;
    private LocalDate startsOn = LocalDate.EPOCH;
    private LocalDate endsOn = LocalDate.EPOCH;
    private @Nullable PersonRow officer;
    private @Nullable String participants;
    private @Nullable String cause;
    private String finding = "";

    @PostConstruct
    void begin() {
        startsOn = times.getToday();
        endsOn = startsOn.plusMonths(1);
    }

    public List<IdentificationRow> getRows() {
        return tasks.list();
    }

    public void plan() throws IOException {
        tasks.plan(new PlanIdentification(
                kind,
                name,
                Objects.requireNonNull(gridId),
                startsOn,
                endsOn,
                Objects.requireNonNull(officer).id(),
                participants,
                cause));
        back("risk.done.planned");
    }

    public void close() throws IOException {
        tasks.close(Address.id("task"), finding);
        back("risk.done.taskClosed");
    }

    private static void back(String key) throws IOException {
        Say.done(key);
        Faces.redirect(Faces.getRequestContextPath() + "/risk/identification");
    }

    public IdentificationKind getKind() {
        return kind;
    }

    public void setKind(IdentificationKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable Long getGridId() {
        return gridId;
    }

    public void setGridId(@Nullable Long gridId) {
        this.gridId = gridId;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public @Nullable PersonRow getOfficer() {
        return officer;
    }

    public void setOfficer(@Nullable PersonRow officer) {
        this.officer = officer;
    }

    public @Nullable String getParticipants() {
        return participants;
    }

    public void setParticipants(@Nullable String participants) {
        this.participants = participants;
    }

    public @Nullable String getCause() {
        return cause;
    }

    public void setCause(@Nullable String cause) {
        this.cause = cause;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }
}
