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

    private String content;

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
        this.content = draft.content();
        this.draftedOn = day;
        this.draftedAt = at;
        this.authors.addAll(draft.authorIds());
    }

    Set<Long> authors() {
        return Set.copyOf(authors);
    }

    ProjectRow.PlanRow row(Map<Long, String> names) {
        return new ProjectRow.PlanRow(
                planVersion,
                draftedOn,
                content,
                authors.stream().map(id -> names.getOrDefault(id, "")).sorted().toList());
    }
}
