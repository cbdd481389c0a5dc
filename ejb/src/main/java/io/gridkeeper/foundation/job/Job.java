package io.gridkeeper.foundation.job;

import io.gridkeeper.foundation.document.StoredFile;
import io.gridkeeper.foundation.identity.Caller;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One piece of long work. Life: queued by a person, taken by a worker under a lease, renewed while the worker lives, and
 * done, failed or cancelled. A lease that has ended is taken by another worker; after the fifth the job has failed: what
 * brings nodes down is not tried for ever. A job nobody has taken yet is cancelled at once, one under way by its worker.
 */
@Entity
@Table(name = "job")
class Job {

    static final Duration LEASE = Duration.ofSeconds(30);
    static final int TRIES = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_seq")
    @SequenceGenerator(name = "job_seq", sequenceName = "job_seq", allocationSize = 1)
    private long id;

    @Version
    private long version;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String subject;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(updatable = false)
    private String login;

    @Column(name = "person_id", updatable = false)
    private @Nullable Long personId;

    @Column(updatable = false)
    private String starter;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    private String parameters;

    @Column(name = "file_id", updatable = false)
    private @Nullable Long fileId;

    @Column(name = "back_to", updatable = false)
    private String backTo;

    @Enumerated(EnumType.STRING)
    private JobState state = JobState.QUEUED;

    @Column(name = "cancel_asked")
    private boolean cancelAsked;

    private long done;
    private long total;

    @Column(name = "step_key")
    private @Nullable String stepKey;

    @Column(name = "step_args")
    private @Nullable String stepArgs;

    @Column(name = "outcome_key")
    private @Nullable String outcomeKey;

    @Column(name = "outcome_args")
    private @Nullable String outcomeArgs;

    @Column(name = "outcome_clause")
    private @Nullable String outcomeClause;

    private @Nullable String result;

    @Column(name = "result_file_id")
    private @Nullable Long resultFileId;

    @Column(name = "result_link")
    private @Nullable String resultLink;

    @Column(name = "lease_owner")
    private @Nullable String leaseOwner;

    @Column(name = "lease_until")
    private @Nullable Instant leaseUntil;

    private int attempts;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway")
    protected Job() {}

    Job(JobOrder order, Caller starter, Instant now) {
        this.kind = order.kind();
        this.subject = order.subject();
        this.accountId = starter.accountId();
        this.login = starter.login();
        this.personId = starter.personId();
        this.starter = starter.name();
        this.language = order.locale().toLanguageTag();
        this.parameters = order.parameters();
        this.fileId = order.fileId();
        this.backTo = order.backTo();
        this.createdAt = now;
    }

    /** A worker takes it; the mark is new each time. */
    void lease(String owner, Instant now) {
        state = JobState.RUNNING;
        leaseOwner = owner;
        leaseUntil = now.plus(LEASE);
        startedAt = startedAt == null ? now : startedAt;
        attempts++;
    }

    boolean isWornOut() {
        return attempts >= TRIES;
    }

    /** Whether the worker may still write to it. */
    boolean isHeldBy(String owner) {
        return state == JobState.RUNNING && owner.equals(leaseOwner);
    }

    void reached(long part, long whole, JobMessage step) {
        done = part;
        total = whole;
        stepKey = step.key();
        stepArgs = step.storedArgs();
    }

    void settled(JobResult outcome, Instant now) {
        say(outcome.summary());
        result = outcome.data();
        resultFileId = outcome.fileId();
        resultLink = outcome.link();
        end(outcome.succeeded() ? JobState.DONE : JobState.FAILED, now);
    }

    void failed(JobMessage why, Instant now) {
        say(why);
        end(JobState.FAILED, now);
    }

    /** A person does not want it any more. */
    void cancel(Instant now) {
        cancelAsked = true;
        if (state == JobState.QUEUED) {
            end(JobState.CANCELLED, now);
        }
    }

    /** Its worker has noticed. */
    void cancelled(Instant now) {
        end(JobState.CANCELLED, now);
    }

    /** Its worker stops for a reason of its own: the next one takes it at once, and nothing is counted. */
    void giveBack() {
        state = JobState.QUEUED;
        attempts--;
        leaseOwner = null;
        leaseUntil = null;
    }

    private void say(JobMessage message) {
        outcomeKey = message.key();
        outcomeArgs = message.storedArgs();
        outcomeClause = message.clause();
    }

    private void end(JobState last, Instant now) {
        state = last;
        finishedAt = now;
        leaseOwner = null;
        leaseUntil = null;
    }

    boolean isStartedBy(Caller caller) {
        return accountId == caller.accountId();
    }

    boolean isCancelAsked() {
        return cancelAsked;
    }

    JobState state() {
        return state;
    }

    long id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    @Nullable
    Long personId() {
        return personId;
    }

    @Nullable
    Long fileId() {
        return fileId;
    }

    @Nullable
    Long resultFileId() {
        return resultFileId;
    }

    /** The stored files that go with it. */
    List<Long> files() {
        return Stream.of(fileId, resultFileId).filter(Objects::nonNull).toList();
    }

    /** How long it has taken from its first start. */
    Duration lasted(Instant now) {
        return startedAt == null ? Duration.ZERO : Duration.between(startedAt, now);
    }

    JobLease lease(@Nullable StoredFile file) {
        return new JobLease(
                id(),
                Objects.requireNonNull(leaseOwner),
                kind,
                login,
                Locale.forLanguageTag(language),
                parameters,
                file);
    }

    JobView view() {
        return new JobView(
                id(),
                kind,
                subject,
                starter,
                state,
                cancelAsked,
                done,
                total,
                JobMessage.stored(stepKey, stepArgs, null),
                JobMessage.stored(outcomeKey, outcomeArgs, outcomeClause),
                result,
                resultFileId != null,
                resultLink,
                backTo,
                createdAt,
                startedAt,
                finishedAt);
    }
}
