package io.gridkeeper.safety.patrol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a check came to: who looked when, with which result. Written once. */
@Entity
@Table(name = "check_record")
class CheckRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "check_record_seq")
    @SequenceGenerator(name = "check_record_seq", sequenceName = "check_record_seq", allocationSize = 50)
    private long id;

    @Column(length = 36, nullable = false, updatable = false)
    private String uuid;

    @Column(name = "task_id", nullable = false, updatable = false)
    private long taskId;

    @Column(name = "plan_id", nullable = false, updatable = false)
    private long planId;

    @Column(name = "grid_id", nullable = false, updatable = false)
    private long gridId;

    @Column(name = "place_id", updatable = false)
    private @Nullable Long placeId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "checked_at", nullable = false, updatable = false)
    private Instant checkedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 16, nullable = false, updatable = false)
    private CheckResult result;

    @Column(length = 1000, updatable = false)
    private @Nullable String note;

    @Column(length = 64, nullable = false, updatable = false)
    private String device;

    @Column(nullable = false, updatable = false)
    private boolean late;

    @Column(name = "hazard_number", length = 20, updatable = false)
    private @Nullable String hazardNumber;

    @SuppressWarnings("NullAway.Init")
    protected CheckRecord() {}

    CheckRecord(CheckTask task, CheckAct act, RecordCheck wish, @Nullable String hazardNumber) {
        uuid = act.recordUuid();
        taskId = task.id();
        planId = task.plan().id();
        gridId = task.plan().gridId();
        placeId = task.plan().placeId();
        personId = act.personId();
        checkedAt = act.at();
        result = wish.result();
        note = wish.note();
        device = wish.device();
        late = task.isLateAt(act.at());
        this.hazardNumber = hazardNumber;
    }

    long id() {
        return id;
    }

    String uuid() {
        return uuid;
    }

    long taskId() {
        return taskId;
    }

    long gridId() {
        return gridId;
    }

    long personId() {
        return personId;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    CheckResult result() {
        return result;
    }

    @Nullable
    String note() {
        return note;
    }

    String device() {
        return device;
    }

    boolean isLate() {
        return late;
    }

    @Nullable
    String hazardNumber() {
        return hazardNumber;
    }
}
