package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody of the contractor on a project, from being entered to leaving; may come back and keeps the training. */
@Entity
@Table(name = "project_person")
class ProjectPerson {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_person_seq")
    @SequenceGenerator(name = "project_person_seq", sequenceName = "project_person_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "project_id", nullable = false, updatable = false)
    private long projectId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "trained_on")
    private @Nullable LocalDate trainedOn;

    @Column(name = "trained_by_id")
    private @Nullable Long trainedById;

    @Column(name = "training", length = 300)
    private @Nullable String training;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    protected ProjectPerson() {}

    ProjectPerson(long projectId, long personId) {
        this.projectId = projectId;
        this.personId = personId;
    }

    void train(TrainPerson done, long trainer, LocalDate today) {
        if (done.on().isAfter(today)) {
            throw Refusal.invalid("project.refusal.inTheFuture");
        }
        trainedOn = done.on();
        trainedById = trainer;
        training = done.about();
    }

    void leave(Instant now) {
        leftAt = now;
    }

    void comeBack() {
        leftAt = null;
    }

    boolean isThere() {
        return leftAt == null;
    }

    boolean isTrained() {
        return trainedOn != null;
    }

    long personId() {
        return personId;
    }

    @Nullable
    LocalDate trainedOn() {
        return trainedOn;
    }

    @Nullable
    Long trainedById() {
        return trainedById;
    }

    @Nullable
    String training() {
        return training;
    }
}
