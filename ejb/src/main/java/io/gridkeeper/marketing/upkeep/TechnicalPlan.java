package io.gridkeeper.marketing.upkeep;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One version of a project's technical plan with those who drafted it. Written once. */
@Entity
@Table(name = "technical_plan")
class TechnicalPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "technical_plan_seq")
    @SequenceGenerator(name = "technical_plan_seq", sequenceName = "technical_plan_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "plan_version")
    private int planVersion;

    @Column(name = "drafted_on")
    private LocalDate draftedOn;

    /** Of plans that had their text only, this and what follows is not known. */
    private @Nullable String purpose;

    private String content;
    private @Nullable String materials;
    private @Nullable String safeguards;

    @Column(name = "begins_on")
    private @Nullable LocalDate beginsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    private @Nullable Long cost;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @ElementCollection
    @CollectionTable(name = "technical_plan_author", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "person_id")
    private Set<Long> authors = new HashSet<>();

    @SuppressWarnings("NullAway")
    protected TechnicalPlan() {}

    TechnicalPlan(NetworkProject project, DraftPlan draft, LocalDate day, Instant at) {
        this.planVersion = project.nextPlan();
        this.projectId = project.id();
        this.purpose = draft.purpose();
        this.content = draft.content();
        this.materials = draft.materials();
        this.safeguards = draft.safeguards();
        this.beginsOn = draft.beginsOn();
        this.endsOn = draft.endsOn();
        this.cost = draft.cost();
        this.draftedOn = day;
        this.draftedAt = at;
        this.authors.addAll(draft.authorIds());
    }

    Set<Long> authors() {
        return Set.copyOf(authors);
    }

    int number() {
        return planVersion;
    }

    ProjectRow.PlanRow row(Map<Long, String> names, List<ProjectRow.FileRow> files) {
        return new ProjectRow.PlanRow(
                planVersion,
                draftedOn,
                purpose,
                content,
                materials,
                safeguards,
                beginsOn,
                endsOn,
                cost,
                authors.stream().map(id -> names.getOrDefault(id, "")).sorted().toList(),
                files);
    }
}
