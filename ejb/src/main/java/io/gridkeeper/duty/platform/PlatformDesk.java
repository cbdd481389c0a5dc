package io.gridkeeper.duty.platform;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The daily check of the platform: signed by the system administrator, read by the offices as well. */
@Stateless
@RolesAllowed({Roles.SYSTEM_ADMIN, Roles.GRID_OFFICE, Roles.MANAGEMENT, Roles.COMPLIANCE, Roles.SYSTEM})
@Clause("R11-2.4.1b")
public class PlatformDesk {

    private static final String CLAUSE = "R11-2.4.1b";

    @Inject
    private PlatformLog log;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The check of a day, signed or not. */
    public PlatformDay day(LocalDate day) {
        return log.day(day);
    }

    /** Signs an item of today, once; the backup is not signed as fine while none of the night is recorded. */
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    public PlatformDay sign(SignItem wish) {
        var today = today();
        var now = log.day(today);
        boolean backupMissing = wish.item() == PlatformItem.BACKUP && wish.finding() == null && !now.isBackedUp();
        if (backupMissing) {
            throw Refusal.invalid("platform.refusal.noBackup").citing(CLAUSE);
        }
        if (now.items().stream().anyMatch(item -> item.item() == wish.item() && item.isSigned())) {
            throw alreadySigned();
        }
        var signature = new PlatformSignature(today, wish, caller.get().name(), clock.instant());
        log.add(signature);
        Collision.refuse(log::flush, collision -> Optional.of(alreadySigned()));
        trail.record(
                "platformCheck",
                signature.id(),
                "sign",
                CLAUSE,
                null,
                today + " " + wish.item() + " " + Objects.requireNonNullElse(wish.finding(), ""));
        return log.day(today);
    }

    private static Refusal alreadySigned() {
        return Refusal.conflict("platform.refusal.signed").citing(CLAUSE);
    }

    /** A backup script says that it ended well, and how large what it wrote is. */
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    public PlatformDay recordBackup(long bytes) {
        var end = new BackupEnd(clock.instant(), bytes);
        log.add(end);
        log.flush();
        trail.record("backup", end.id(), "end", CLAUSE, null, String.valueOf(bytes));
        return log.day(today());
    }

    /** Whether the caller signs. */
    public boolean signs() {
        return caller.get().isIn(Roles.SYSTEM_ADMIN);
    }

    private LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }
}
