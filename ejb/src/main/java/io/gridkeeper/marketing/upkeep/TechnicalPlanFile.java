package io.gridkeeper.marketing.upkeep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A drawing, a table or a photograph of one version of a technical plan. */
@Entity
@Table(name = "technical_plan_file")
class TechnicalPlanFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "technical_plan_file_seq")
    @SequenceGenerator(name = "technical_plan_file_seq", sequenceName = "technical_plan_file_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "plan_version")
    private int planVersion;

    @Column(name = "file_id")
    private long fileId;

    @Column(name = "attached_at")
    private Instant attachedAt;

    @Column(name = "attached_by")
    private String attachedBy;

    @SuppressWarnings("NullAway")
    protected TechnicalPlanFile() {}

    TechnicalPlanFile(NetworkProject project, long fileId, String by, Instant at) {
        this.projectId = project.id();
        this.planVersion = project.plans();
        this.fileId = fileId;
        this.attachedBy = by;
        this.attachedAt = at;
    }

    boolean isOf(int version) {
        return planVersion == version;
    }

    long fileId() {
        return fileId;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String attachedBy() {
        return attachedBy;
    }

    Instant attachedAt() {
        return attachedAt;
    }
}
