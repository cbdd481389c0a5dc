package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.calendar.RecurringDays;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Until when things must be done, by the deadline table in force on the day of the event (R07-18a, D4), and the versions
 * of that table. Everybody may ask; the grid office and the system administrator adopt.
 */
@Stateless
@PermitAll
@DeclareRoles({"WORKER", "SYSTEM"})
@Clause("R07-18a")
public class Deadlines {

    private static final String KIND = "deadlineVersion";

    @Inject
    private DeadlineVersions versions;

    @Inject
    private DeadlineCache cache;

    @Inject
    private CalendarBook calendars;

    @Inject
    private ClauseLibrary library;

    @Inject
    private AuditTrail trail;

    @Resource
    private SessionContext session;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Clock clock;

    /** What a person picks from while grading a matter received on the day; empty if no profile was in force. */
    public List<AxisChoice> choices(LocalDate day) {
        return inForceOn(day).map(version -> version.table().choices()).orElse(List.of());
    }

    /**
     * The limit of a matter.
     *
     * @param axisValue one of the {@link #choices} of the day of receipt
     * @param reroutedAt when it last went to another lead, null if never
     */
    public Limit limit(String axisValue, Instant receivedAt, @Nullable Instant reroutedAt) {
        var received = CompanyClock.dayOf(receivedAt);
        var rerouted = reroutedAt == null ? null : CompanyClock.dayOf(reroutedAt);
        return table(received).limit(calendars.current(), axisValue, received, rerouted);
    }

    /** When a matter found at that instant to be beyond the company must have gone outside. */
    public Limit externalReport(Instant foundAt) {
        var found = CompanyClock.dayOf(foundAt);
        return table(found).externalReport(calendars.current(), found);
    }

    /** Refuses more time that the regulation or the company does not allow; see {@link DeadlineTable}. */
    public void requireExtension(Limit limit, Instant receivedAt, DeadlineTable.Extension wanted) {
        var received = CompanyClock.dayOf(receivedAt);
        table(received).requireExtension(calendars.current(), received, limit, wanted);
    }

    /** The first instant at which a matter of that receipt, due on the day, is late. */
    public Instant endOf(LocalDate due, Instant receivedAt) {
        return table(CompanyClock.dayOf(receivedAt))
                .definition()
                .settings()
                .counting()
                .endOf(due);
    }

    /** What the company decided for matters of the day; the defaults before any profile was adopted. */
    public CompanySettings settings(LocalDate day) {
        return inForceOn(day)
                .map(version -> version.table().definition().settings())
                .orElse(CompanySettings.DEFAULT);
    }

    /** Report days such as Monday and Thursday, as the company moves them on rest days (A28). */
    public RecurringDays reportDays(LocalDate day) {
        return settings(day).recurrence().reportDays(calendars.current());
    }

    /** The version in force on a day. */
    public Optional<DeadlineVersionRow> inForce(LocalDate day) {
        return inForceOn(day).map(DeadlineCache.Known::row);
    }

    /** All versions, the latest first. */
    @RolesAllowed({"WORKER", "SYSTEM"})
    public List<DeadlineVersionRow> versions() {
        return versions.all().stream().map(DeadlineVersion::row).toList();
    }

    /**
     * Adopts a table from a day on. The first one may begin in the past; every later one begins tomorrow at the earliest,
     * so that no matter changes its table under people's hands.
     *
     * @return the version's id
     */
    @RolesAllowed({"GRID_OFFICE", "SYSTEM_ADMIN", "SYSTEM"})
    public long adopt(DeadlineDefinition definition, LocalDate effectiveFrom) {
        var today = LocalDate.now(clock);
        if (!effectiveFrom.isAfter(today) && !versions.all().isEmpty()) {
            throw Refusal.invalid("regulation.adopt.tooEarly", today.plusDays(1).toString())
                    .citing("R07-18a");
        }
        if (versions.beginsOn(effectiveFrom)) {
            throw Refusal.conflict("regulation.adopt.dayTaken", effectiveFrom.toString());
        }
        cited(definition).forEach(this::requireClause);
        var version = new DeadlineVersion(definition, effectiveFrom, caller(), clock.instant());
        versions.add(version);
        transaction.putResource(InForce.class, null);
        trail.record(KIND, version.id(), "adopt", "R07-18a", null, definition.profile() + " " + effectiveFrom);
        return version.id();
    }

    /** Adopts the table of a new company; does nothing where one was adopted already. */
    @RolesAllowed("SYSTEM")
    public void adoptFirst(DeadlineDefinition definition, LocalDate effectiveFrom) {
        if (versions.all().isEmpty()) {
            adopt(definition, effectiveFrom);
        }
    }

    /** Takes back a version that has not begun yet. */
    @RolesAllowed({"GRID_OFFICE", "SYSTEM_ADMIN"})
    public void withdraw(long versionId) {
        var version =
                versions.find(versionId).orElseThrow(() -> Refusal.notFound("regulation.version.unknown", versionId));
        if (!version.effectiveFrom().isAfter(LocalDate.now(clock))) {
            throw Refusal.conflict(
                            "regulation.version.begun", version.effectiveFrom().toString())
                    .citing("R07-18a");
        }
        versions.remove(version);
        transaction.putResource(InForce.class, null);
        trail.record(
                KIND, versionId, "withdraw", "R07-18a", version.effectiveFrom().toString(), null);
    }

    /** Looked up once in a transaction, because one matter asks for several things of its day. */
    private Optional<DeadlineCache.Known> inForceOn(LocalDate day) {
        if (transaction.getResource(InForce.class) instanceof InForce asked
                && asked.day().equals(day)) {
            return Optional.of(asked.known());
        }
        var found = versions.idInForce(day).map(id -> cache.at(id, () -> versions.get(id)));
        found.ifPresent(known -> transaction.putResource(InForce.class, new InForce(day, known)));
        return found;
    }

    /** What is in force on a day. */
    private record InForce(LocalDate day, DeadlineCache.Known known) {}

    private String caller() {
        return session.isCallerInRole("SYSTEM")
                ? "system"
                : session.getCallerPrincipal().getName();
    }

    private DeadlineTable table(LocalDate day) {
        return inForceOn(day)
                .map(DeadlineCache.Known::table)
                .orElseThrow(() -> Refusal.conflict("regulation.profile.none", day.toString())
                        .citing("R07-18a"));
    }

    private void requireClause(String clause) {
        if (ClauseId.parse(clause).flatMap(library::find).isEmpty()) {
            throw Refusal.invalid("regulation.clause.unknown", clause);
        }
    }

    private static Stream<String> cited(DeadlineDefinition definition) {
        var terms = definition.terms();
        var ofTerms = Stream.of(
                        Optional.ofNullable(terms.cap()).map(CitedSpan::clause),
                        Optional.ofNullable(terms.externalReport()).map(CitedSpan::clause),
                        Optional.ofNullable(terms.reasonClause()))
                .flatMap(Optional::stream);
        return Stream.concat(definition.rules().stream().map(DeadlineRule::clause), ofTerms);
    }
}
