package io.gridkeeper.foundation.outbox;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people see of the deliveries and may do about them: send again, mend, skip, pause a platform. Messages are seen
 * by whoever sees their grid; the grid office acts on them. Every act is in the audit trail.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R07-10c")
public class Deliveries {

    private static final int LONGEST_PAGE = 200;
    private static final String SUBJECT = "delivery";

    @Inject
    private DeliveryReader reader;

    @Inject
    private PlatformReader platforms;

    @Inject
    private DeliveryDesk desk;

    @Inject
    private GridScope scope;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Every platform in use: its state, what lies before it, its last receipt. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.MANAGEMENT, Roles.COMPLIANCE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
    public List<PlatformRow> platforms() {
        return platforms.all();
    }

    /** Messages of the caller's grids, newest first; {@code limit} is held to 200. */
    public Slice<DeliveryRow> list(DeliveryFilter filter, @Nullable String cursor, int limit) {
        return reader.list(filter, scope.visibleGridIds(), cursor, Math.clamp(limit, 1, LONGEST_PAGE));
    }

    /** The messages of one record, latest first; who may see the record is asked by its own capability. */
    public List<DeliveryRow> ofRecord(String kind, String recordKey) {
        return reader.ofRecord(kind, recordKey);
    }

    public DeliveryView view(String platform, long entry) {
        return reader.view(visible(platform, entry));
    }

    /** The texts of a message that may be mended, by their place in the canonical record. */
    public Map<String, String> mendable(String platform, long entry) {
        DeliveryView view = view(platform, entry);
        return Mending.fields(view.row().kind(), view.payload());
    }

    /** Sends a message again that was set aside, as it is. */
    @RolesAllowed(Roles.GRID_OFFICE)
    public void resend(String platform, long entry) {
        DeliveryRow row = visible(platform, entry);
        require(desk.resend(platform, entry, clock.instant()), "outbox.resend.notSetAside");
        note(row, "resend", null, null);
    }

    /** Sends everything again that a platform has had set aside, and says how many. */
    @RolesAllowed(Roles.GRID_OFFICE)
    public int resendAll(String platform) {
        int many = desk.resendAll(platform, clock.instant());
        audit.record("platform", 0, "resendAll", null, platform, String.valueOf(many));
        return many;
    }

    /** Puts texts of a set-aside message right and sends it again. The record itself is mended where it is kept. */
    @RolesAllowed(Roles.GRID_OFFICE)
    public void mend(String platform, long entry, Map<String, String> changes) {
        DeliveryView view = view(platform, entry);
        String payload = Mending.mended(view.row().kind(), view.payload(), changes);
        require(desk.mend(platform, entry, payload, clock.instant()), "outbox.resend.notSetAside");
        note(view.row(), "mend", view.payload(), payload);
    }

    /** Gives a set-aside message up in favour of the later one of the same record; refuses when there is none. */
    @RolesAllowed(Roles.GRID_OFFICE)
    public void skip(String platform, long entry, String why) {
        DeliveryView view = view(platform, entry);
        require(view.hasLater(), "outbox.skip.nothingLater");
        require(desk.skip(view.row(), clock.instant()), "outbox.resend.notSetAside");
        note(view.row(), "skip", null, why);
    }

    /** Keeps the messages of a platform back, or lets them go again. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN})
    public void pause(String platform, boolean paused) {
        require(desk.pause(platform, paused), "outbox.pause.already");
        audit.record("platform", 0, paused ? "pause" : "resume", null, platform, null);
    }

    private DeliveryRow visible(String platform, long entry) {
        return reader.find(platform, entry)
                .filter(row -> scope.sees(row.gridId()))
                .orElseThrow(() -> Refusal.notFound("outbox.delivery.unknown"));
    }

    private void note(DeliveryRow row, String action, @Nullable String before, @Nullable String after) {
        audit.record(SUBJECT, row.entry(), action, "R07-10c", before, after);
    }

    private static void require(boolean done, String otherwise) {
        if (!done) {
            throw Refusal.conflict(otherwise);
        }
    }
}
