package io.gridkeeper.foundation.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A secret with which a script acts as its owner. Life: made, shown once, used, and revoked or expired. */
@Entity
@Table(name = "access_token")
class AccessToken {

    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(5);
    private static final int HINT_LENGTH = 8;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_token_seq")
    @SequenceGenerator(name = "access_token_seq", sequenceName = "access_token_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "account_id")
    private long accountId;

    private String label;
    private String digest;
    private String hint;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected AccessToken() {}

    AccessToken(long accountId, String label, String secret, Instant createdAt, Instant expiresAt) {
        this.accountId = accountId;
        this.label = label;
        this.digest = Secrets.digest(secret);
        this.hint = secret.substring(0, HINT_LENGTH);
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    boolean isUsable(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long accountId() {
        return accountId;
    }

    /** Whether the last noted use is more than five minutes ago; no request needs to write it down for less. */
    boolean isLastUseOld(Instant now) {
        return lastUsedAt == null || lastUsedAt.plus(USE_IS_NOTED_EVERY).isBefore(now);
    }

    AccessTokenRow row() {
        return new AccessTokenRow(id(), label, hint, createdAt, expiresAt, lastUsedAt, revokedAt);
    }
}
