package io.gridkeeper.safety.hazard;

import static java.util.Objects.requireNonNull;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.Lead;
import io.gridkeeper.foundation.regulation.Limit;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day by which a hazard must be put right, the clause that made it, and who leads. Once told, the day never moves to
 * an earlier one; it moves to a later one by a granted extension or a changed calendar.
 */
@Embeddable
class DueDate {

    /** Sorts what never falls due behind everything else. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final String SEPARATOR = "\n";

    @Column(name = "axis_value", length = 40)
    private @Nullable String axisValue;

    @Enumerated(EnumType.STRING)
    @Column(name = "lead_role", length = 20)
    private @Nullable Lead lead;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "due_order", nullable = false)
    private LocalDate dueOrder = NEVER;

    @Column(name = "first_due_on")
    private @Nullable LocalDate firstDueOn;

    @Column(name = "cap_on")
    private @Nullable LocalDate capOn;

    @Column(name = "due_clause", length = 40)
    private @Nullable String clause;

    @Column(name = "profile_version_id")
    private @Nullable Long profileVersionId;

    @Column(name = "due_provisional", nullable = false)
    private boolean provisional;

    @Column(name = "normal_limit", nullable = false)
    private boolean normalLimit;

    @Column(name = "due_fixed_by_person", nullable = false)
    private boolean fixedByPerson;

    @Column(name = "explanation_key", length = 80)
    private @Nullable String explanationKey;

    @Column(name = "explanation_args", length = 400)
    private @Nullable String explanationArgs;

    @Column(name = "late_reason", length = 500)
    private @Nullable String lateReason;

    /** Until it is graded, the grading itself is what is due, on the day of the report. */
    @Clause("R04-1.2a")
    void expectGrading(LocalDate today) {
        dueOrder = today;
    }

    /** Takes the regulation's limit; a person may fix an earlier day, or the day where the regulation gives no number. */
    void set(Limit limit, @Nullable LocalDate wanted, LocalDate today) {
        adopt(limit);
        var day = agreed(limit, wanted);
        if (day.isBefore(today) && wanted != null) {
            throw Refusal.invalid("hazard.refusal.dueInThePast").citing(limit.clause());
        }
        fixedByPerson = wanted != null && !wanted.equals(limit.due());
        firstDueOn = day;
        move(day);
    }

    private static LocalDate agreed(Limit limit, @Nullable LocalDate wanted) {
        var due = limit.due();
        if (due == null && wanted == null) {
            throw Refusal.invalid("hazard.missing.dueOn").citing(limit.clause());
        }
        if (due != null && wanted != null && wanted.isAfter(due)) {
            throw Refusal.invalid("hazard.refusal.dueAfterLimit", due).citing(limit.clause());
        }
        return wanted != null ? wanted : requireNonNull(due);
    }

    /** What an old ledger told people, under the clause that would have counted. */
    void takeOver(@Nullable Limit limit, @Nullable LocalDate told) {
        var day = told;
        if (limit != null) {
            adopt(limit);
            day = told != null ? told : limit.due();
        }
        fixedByPerson = told != null;
        firstDueOn = day;
        if (day != null) {
            move(day);
        }
    }

    private void adopt(Limit limit) {
        axisValue = limit.axisValue();
        lead = limit.lead();
        capOn = limit.cap();
        clause = limit.clause();
        profileVersionId = limit.profileVersionId();
        provisional = limit.provisional();
        normalLimit = limit.normalLimit();
        explanationKey = limit.explanationKey();
        explanationArgs = String.join(SEPARATOR, limit.explanationArgs());
    }

    /** Counts the limit again after the calendar changed (decision D8). True when the day moved. */
    boolean recount(Limit limit) {
        var due = limit.due();
        if (fixedByPerson || due == null || dueOn == null) {
            return false;
        }
        boolean later = due.isAfter(dueOn);
        adopt(limit);
        if (later) {
            move(due);
        }
        return later;
    }

    /** Refuses an extension that is no extension or asked for too late; how much is allowed the regulation says. */
    @Clause({"R05-3c", "R18-3c"})
    void checkExtension(LocalDate until, LocalDate today) {
        if (dueOn == null || !until.isAfter(dueOn)) {
            throw citing(Refusal.invalid("hazard.refusal.extensionNotLater"));
        }
        if (today.isAfter(dueOn)) {
            throw citing(Refusal.invalid("hazard.refusal.extensionAfterLimit", dueOn));
        }
    }

    private Refusal citing(Refusal refusal) {
        return clause == null ? refusal : refusal.citing(clause);
    }

    /** A reason given before the limit, which a normal limit accepts. */
    void giveReason(String reason) {
        lateReason = reason;
    }

    void extendTo(LocalDate until) {
        fixedByPerson = true;
        move(until);
    }

    private void move(LocalDate day) {
        dueOn = day;
        dueOrder = day;
    }

    Punctuality on(LocalDate day) {
        return Punctuality.of(dueOn, day, isExcused());
    }

    boolean isExcused() {
        return normalLimit && lateReason != null;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate dueOrder() {
        return dueOrder;
    }

    @Nullable
    String lateReason() {
        return lateReason;
    }

    @Nullable
    LocalDate firstDueOn() {
        return firstDueOn;
    }

    @Nullable
    LocalDate capOn() {
        return capOn;
    }

    @Nullable
    String axisValue() {
        return axisValue;
    }

    @Nullable
    Lead lead() {
        return lead;
    }

    @Nullable
    String clause() {
        return clause;
    }

    boolean isProvisional() {
        return provisional;
    }

    boolean isNormalLimit() {
        return normalLimit;
    }

    @Nullable
    String explanationKey() {
        return explanationKey;
    }

    List<String> explanationArgs() {
        return explanationArgs == null || explanationArgs.isEmpty()
                ? List.of()
                : List.of(explanationArgs.split(SEPARATOR, -1));
    }
}
