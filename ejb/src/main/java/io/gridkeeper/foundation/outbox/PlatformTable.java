package io.gridkeeper.foundation.outbox;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The platforms and their circuits. All changes are conditional, so that nodes do not undo each other's. */
@Dependent
class PlatformTable {

    private final Database database;

    @Inject
    PlatformTable(Database database) {
        this.database = database;
    }

    Circuit circuit(String platform) {
        return database.first(
                        row -> new Circuit(
                                platform, row.getBoolean("active"), row.getBoolean("paused"), row.getInt("failures")),
                        "select active, paused, failures from delivery_platform where code = ?",
                        platform)
                .orElseThrow(() -> Refusal.notFound("outbox.platform.unknown", platform));
    }

    /** Only one worker of all nodes gets the probe; if it dies, the next is let through after the lease. */
    boolean takeProbe(String platform, Instant now) {
        return database.update("""
            update delivery_platform set resume_at = ?
            where code = ? and failures > 0 and (resume_at <= ? or resume_at > ?)\
            """, now.plus(Departures.LEASE), platform, now, now.plus(Departures.LONGEST_REST)) == 1;
    }

    void giveProbeBack(Circuit circuit, Instant now) {
        database.update(
                "update delivery_platform set resume_at = ? where code = ? and failures = ? and failures > 0",
                now,
                circuit.platform(),
                circuit.failures());
    }

    /** Counts a failure once, however many workers ran into it together. */
    void openCircuit(Claim claim, Reason reason, Instant resumeAt) {
        database.update("""
            update delivery_platform
            set failures = failures + 1, resume_at = ?, reason_key = ?, reason_args = ?
            where code = ? and failures = ?\
            """, resumeAt, reason.key(), reason.joined(), claim.platform(), claim.failures());
    }

    void closeCircuit(Claim claim) {
        database.update("""
            update delivery_platform set failures = 0, reason_key = null, reason_args = null
            where code = ? and failures > 0\
            """, claim.platform());
    }

    void connect(String platform, @Nullable String address) {
        database.update("update delivery_platform set address = ? where code = ?", address, platform);
    }

    boolean pause(String platform, boolean paused) {
        return database.update(
                        "update delivery_platform set paused = ? where code = ? and paused <> ?",
                        paused,
                        platform,
                        paused)
                == 1;
    }
}
