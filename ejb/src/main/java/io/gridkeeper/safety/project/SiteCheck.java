package io.gridkeeper.safety.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody checked the place of a project. What was wrong became a hazard. Never changes. */
@Entity
@Table(name = "project_check")
class SiteCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_check_seq")
    @SequenceGenerator(name = "project_check_seq", sequenceName = "project_check_seq", allocationSize = 50)
    private long id;

    @Column(name = "project_id", nullable = false, updatable = false)
    private long projectId;

    @Column(name = "checked_on", nullable = false, updatable = false)
    private LocalDate day;

    @Column(name = "checked_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "sound", nullable = false, updatable = false)
    private boolean sound;

    @Column(name = "note", length = 500, nullable = false, updatable = false)
    private String note;

    @Column(name = "hazard_number", length = 20, updatable = false)
    private @Nullable String hazardNumber;

    @SuppressWarnings("NullAway.Init")
    protected SiteCheck() {}

    SiteCheck(long projectId, CheckSite done, @Nullable String hazardNumber, Act act) {
        this.projectId = projectId;
        this.day = act.day();
        this.at = act.at();
        this.personId = Objects.requireNonNull(act.personId());
        this.sound = done.sound();
        this.note = done.note();
        this.hazardNumber = hazardNumber;
    }

    LocalDate day() {
        return day;
    }

    Instant at() {
        return at;
    }

    long personId() {
        return personId;
    }

    boolean isSound() {
        return sound;
    }

    String note() {
        return note;
    }

    @Nullable
    String hazardNumber() {
        return hazardNumber;
    }
}
