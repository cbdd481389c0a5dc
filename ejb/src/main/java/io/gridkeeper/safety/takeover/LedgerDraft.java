package io.gridkeeper.safety.takeover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ledger somebody brought and has not finished with: it waits in the file store until its columns are confirmed and a
 * job takes it over, then tells how it ended, and goes after a day. Only who brought it comes back to it.
 */
@Entity
@Table(name = "takeover_draft")
class LedgerDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "takeover_draft_seq")
    @SequenceGenerator(name = "takeover_draft_seq", sequenceName = "takeover_draft_seq", allocationSize = 50)
    private long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "token", length = 36, nullable = false, updatable = false)
    private String token = "";

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @Column(name = "file_id", nullable = false, updatable = false)
    private long fileId;

    @Column(name = "file_name", length = 250, nullable = false, updatable = false)
    private String fileName = "";

    @Column(name = "brought_at", nullable = false, updatable = false)
    private Instant broughtAt = Instant.EPOCH;

    @Column(name = "job_id")
    private @Nullable Long jobId;

    @Column(name = "faulty_rows")
    private @Nullable Integer faultyRows;

    @Column(name = "closed_rows")
    private @Nullable Integer closedRows;

    @Column(name = "open_rows")
    private @Nullable Integer openRows;

    @Column(name = "known_rows")
    private @Nullable Integer knownRows;

    @Column(name = "withdrawn_rows")
    private @Nullable Integer withdrawnRows;

    protected LedgerDraft() {}

    LedgerDraft(String token, long accountId, long fileId, String fileName, Instant broughtAt) {
        this.token = token;
        this.accountId = accountId;
        this.fileId = fileId;
        this.fileName = fileName;
        this.broughtAt = broughtAt;
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }

    boolean isFinished() {
        return closedRows != null;
    }

    void takenOver(LedgerTaken outcome) {
        closedRows = outcome.closed();
        openRows = outcome.open();
        knownRows = outcome.known();
        withdrawnRows = outcome.withdrawn();
    }

    void sentBack(int rows) {
        faultyRows = rows;
    }

    /** It is being taken over by this job, which may be a second try. */
    void begun(long job) {
        jobId = job;
        faultyRows = null;
    }

    String token() {
        return token;
    }

    long fileId() {
        return fileId;
    }

    @Nullable
    Long jobId() {
        return jobId;
    }

    BroughtLedger row() {
        var taken = closedRows == null || openRows == null || knownRows == null || withdrawnRows == null
                ? null
                : new LedgerTaken(closedRows, openRows, knownRows, withdrawnRows);
        return new BroughtLedger(token, fileName, broughtAt, jobId, faultyRows, taken);
    }
}
