package io.gridkeeper.foundation.audit;

import io.gridkeeper.foundation.kernel.OnBehalf;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The trail of every change of state, written in the transaction of the change: what is rolled back was never done.
 * Anyone who may change something writes here, so the boundary itself is open; reading is for the audit administrator.
 */
@Stateless
@PermitAll
public class AuditTrail {

    static final int LONGEST_STATE = 20_000;

    @Resource
    private SessionContext session;

    @Inject
    private AuditEntries entries;

    @Inject
    private OnBehalf onBehalf;

    @Inject
    private Clock clock;

    /**
     * Records a deed of the caller, or of the person on whose behalf the suite works; {@code before} and {@code after}
     * are short texts or JSON.
     */
    public void record(
            String subjectKind,
            long subjectId,
            String action,
            @Nullable String clause,
            @Nullable String before,
            @Nullable String after) {
        recordAs(
                onBehalf.login().orElseGet(() -> session.getCallerPrincipal().getName()),
                new Deed(subjectKind, subjectId, action, clause, before, after));
    }

    /** Records a deed of somebody who is not logged in yet, such as a failed login. */
    public void recordAs(String actor, Deed deed) {
        entries.add(new AuditEntry(clock.instant(), Origin.of(actor), deed));
    }

    /** What was done to one subject, oldest first; at most a thousand lines. */
    @RolesAllowed("AUDIT_ADMIN")
    public List<AuditRow> of(String subjectKind, long subjectId) {
        return entries.of(subjectKind, subjectId);
    }

    /** What was done to which subject; states longer than the column are cut. */
    public record Deed(
            String subjectKind,
            long subjectId,
            String action,
            @Nullable String clause,
            @Nullable String before,
            @Nullable String after) {

        public Deed {
            before = cut(before);
            after = cut(after);
        }

        private static @Nullable String cut(@Nullable String state) {
            return state == null || state.length() <= LONGEST_STATE ? state : state.substring(0, LONGEST_STATE);
        }
    }
}
