package io.gridkeeper.safety.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands written about a project, to be read by this package; only {@link Project} changes it. */
@MappedSuperclass
abstract class ProjectRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_seq")
    @SequenceGenerator(name = "project_seq", sequenceName = "project_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "number", length = 20, nullable = false, updatable = false)
    private String number;

    @Embedded
    private Plan plan;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 12, nullable = false)
    ProjectState state;

    @Column(name = "opens_on", nullable = false)
    LocalDate opensOn;

    @Column(name = "closes_on", nullable = false)
    LocalDate closesOn;

    @Column(name = "grid_id")
    @Nullable
    Long gridId;

    @Column(name = "contractor_id")
    @Nullable
    Long contractorId;

    @Column(name = "contact_id")
    @Nullable
    Long contactId;

    @Embedded
    private @Nullable Preparation preparation = new Preparation();

    @Column(name = "opened_at")
    @Nullable
    Instant openedAt;

    @Column(name = "end_warned_for")
    @Nullable
    LocalDate endWarnedFor;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "handed_over", nullable = false)
    int handedOver;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Column(name = "process_id", length = 64)
    private @Nullable String processId;

    @Column(name = "change_number", nullable = false)
    private int changeNumber;

    @Transient
    private final List<HistoryEntry> news = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ProjectRecord() {}

    ProjectRecord(String number, Plan plan, LocalDate opensOn, LocalDate closesOn) {
        this.number = number;
        this.plan = plan;
        this.opensOn = opensOn;
        this.closesOn = closesOn;
        state = ProjectState.APPLIED;
    }

    void runsAs(String process) {
        processId = process;
    }

    void tell(ProjectAction action, Act act, @Nullable String note, @Nullable String clause) {
        changeNumber++;
        news.add(new HistoryEntry(changeNumber, act, action, state, note, clause));
    }

    /** What happened since this was asked last. */
    List<HistoryEntry> takeNews() {
        var told = List.copyOf(news);
        news.clear();
        return told;
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    Plan plan() {
        return plan;
    }

    ProjectState state() {
        return state;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    @Nullable
    Long gridId() {
        return gridId;
    }

    @Nullable
    Long contractorId() {
        return contractorId;
    }

    @Nullable
    Long contactId() {
        return contactId;
    }

    /** Stored as nothing while nothing of it was done. */
    Preparation preparation() {
        if (preparation == null) {
            preparation = new Preparation();
        }
        return preparation;
    }

    @Nullable
    LocalDate endWarnedFor() {
        return endWarnedFor;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    int handedOver() {
        return handedOver;
    }

    @Nullable
    String processId() {
        return processId;
    }
}
