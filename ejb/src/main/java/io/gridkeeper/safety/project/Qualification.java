package io.gridkeeper.safety.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A licence or certificate shown for a project, good up to a day; a newer one of the same kind and owner replaces it. */
@Entity
@Table(name = "project_qualification")
class Qualification {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_qualification_seq")
    @SequenceGenerator(
            name = "project_qualification_seq",
            sequenceName = "project_qualification_seq",
            allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "project_id", nullable = false, updatable = false)
    private long projectId;

    @Column(name = "person_id", updatable = false)
    private @Nullable Long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, nullable = false, updatable = false)
    private QualificationKind kind;

    @Column(name = "number", length = 60, nullable = false, updatable = false)
    private String number;

    @Column(name = "valid_until", nullable = false, updatable = false)
    private LocalDate validUntil;

    @Column(name = "file_id", updatable = false)
    private @Nullable Long fileId;

    @Column(name = "warned_for")
    private @Nullable LocalDate warnedFor;

    @Column(name = "replaced", nullable = false)
    private boolean replaced;

    @SuppressWarnings("NullAway.Init")
    protected Qualification() {}

    Qualification(long projectId, NewQualification shown, @Nullable Long fileId) {
        this.projectId = projectId;
        this.personId = shown.personId();
        this.kind = shown.kind();
        this.number = shown.number();
        this.validUntil = shown.validUntil();
        this.fileId = fileId;
    }

    /** Whether a newer one stands in for this one. */
    boolean isReplacedBy(NewQualification newer) {
        return !replaced
                && kind == newer.kind()
                && (personId == null ? newer.personId() == null : personId.equals(newer.personId()));
    }

    void replace() {
        replaced = true;
    }

    void warned() {
        warnedFor = validUntil;
    }

    boolean isGoodOn(LocalDate day) {
        return !replaced && !day.isAfter(validUntil);
    }

    boolean isReplaced() {
        return replaced;
    }

    boolean isWarned() {
        return warnedFor != null;
    }

    long id() {
        return id;
    }

    long projectId() {
        return projectId;
    }

    @Nullable
    Long personId() {
        return personId;
    }

    QualificationKind kind() {
        return kind;
    }

    String number() {
        return number;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    @Nullable
    Long fileId() {
        return fileId;
    }
}
