package io.gridkeeper.foundation.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** The changes people make to messages. Each asks for the state it changes, so that two people do it once. */
@Dependent
class DeliveryDesk {

    private static final String AGAIN = """
        update delivery
        set state = 'PENDING', strikes = 0, not_before = ?, settled_at = null, reason_key = null, reason_args = null
        where state = 'SET_ASIDE' and platform = ?\
        """;

    private final Database database;
    private final PlatformTable platforms;
    private final ClaimTable claims;

    @Inject
    DeliveryDesk(Database database, PlatformTable platforms, ClaimTable claims) {
        this.database = database;
        this.platforms = platforms;
        this.claims = claims;
    }

    boolean resend(String platform, long entry, Instant now) {
        return database.update(AGAIN + " and entry_id = ?", now, platform, entry) == 1;
    }

    int resendAll(String platform, Instant now) {
        return database.update(AGAIN, now, platform);
    }

    boolean mend(String platform, long entry, String payload, Instant now) {
        return resend(platform, entry, now)
                && database.update(
                                "update delivery set mended = ? where platform = ? and entry_id = ?",
                                payload,
                                platform,
                                entry)
                        == 1;
    }

    boolean skip(DeliveryRow row, Instant now) {
        boolean skipped = database.update(
                        "update delivery set state = 'SKIPPED', settled_at = ?"
                                + " where state = 'SET_ASIDE' and platform = ? and entry_id = ?",
                        now,
                        row.platform(),
                        row.entry())
                == 1;
        claims.releaseRecord(row.platform(), row.recordKey());
        return skipped;
    }

    boolean pause(String platform, boolean paused) {
        platforms.circuit(platform);
        return platforms.pause(platform, paused);
    }
}
