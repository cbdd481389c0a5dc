package io.gridkeeper.duty.worklog;

import io.gridkeeper.foundation.grid.Performed;
import io.gridkeeper.foundation.grid.PerformedKind;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
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
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** An entry. Life: written, {@link #correct corrected} by who wrote it or taken out until its month ends, then fixed. */
@Entity
@Table(name = "work_log")
@Clause("R08-2a")
class WorkLog {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "work_log_seq")
    @SequenceGenerator(name = "work_log_seq", sequenceName = "work_log_seq", allocationSize = 50)
    private long id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "worked_on", updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PerformedKind kind;

    @Column(name = "grid_id", updatable = false)
    private long gridId;

    @Column(name = "post_title", updatable = false)
    private @Nullable String postTitle;

    private int tasks;

    @Column(name = "wording")
    private @Nullable String words;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected WorkLog() {}

    private WorkLog(long personId, WriteLog wish, @Nullable String postTitle) {
        this.personId = personId;
        this.day = wish.day();
        this.kind = wish.kind();
        this.gridId = wish.gridId();
        this.postTitle = postTitle;
        this.tasks = wish.tasks();
        this.words = wish.words();
    }

    /**
     * A new entry, of today or of a day of this month.
     *
     * @param postTitle the regular post the person has today
     */
    static WorkLog write(long personId, WriteLog wish, @Nullable String postTitle, LocalDate today) {
        if (wish.day().isAfter(today)) {
            throw Refusal.invalid("worklog.refusal.future").citing(WriteLog.CLAUSE);
        }
        var entry = new WorkLog(personId, wish, postTitle);
        entry.mustBeOpen(today);
        return entry;
    }

    void correct(int counted, @Nullable String inWords, LocalDate today) {
        mustBeOpen(today);
        tasks = WriteLog.counted(counted);
        words = WriteLog.words(inWords);
    }

    /** Refuses once the month of the entry has ended. */
    void mustBeOpen(LocalDate today) {
        if (today.isAfter(until())) {
            throw Refusal.conflict("worklog.refusal.fixed", until().toString()).citing(WriteLog.CLAUSE);
        }
    }

    private LocalDate until() {
        return YearMonth.from(day).atEndOfMonth();
    }

    boolean isBy(@Nullable Long person) {
        return person != null && person == personId;
    }

    Performed performed() {
        return new Performed(kind, personId, day, gridId, tasks, words, null);
    }

    /** @param today of its writer; null for everybody else */
    LogRow row(String person, String grid, @Nullable LocalDate today) {
        boolean correctable = today != null && !today.isAfter(until());
        return new LogRow(id, personId, person, day, kind, gridId, grid, postTitle, tasks, words, correctable, until());
    }

    /** As the audit trail keeps it. */
    String described() {
        return day + " " + kind + " " + tasks + (words == null ? "" : " " + words);
    }

    long id() {
        return id;
    }

    long personId() {
        return personId;
    }

    LocalDate day() {
        return day;
    }

    long gridId() {
        return gridId;
    }
}
