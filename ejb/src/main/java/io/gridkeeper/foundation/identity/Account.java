package io.gridkeeper.foundation.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The right of one person to log in. Life: created with or without a first password; a first password must be changed
 * before anything else; five failures in a row lock it for ten minutes; deactivated when the person leaves, never
 * deleted. The stamp grows whenever what a session may do changes: sessions with an older stamp end.
 */
@Entity
@Table(name = "account")
class Account {

    static final int FAILURES_UNTIL_LOCK = 5;
    static final Duration LOCK_TIME = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private @Nullable Long id;

    private String login;

    @Column(name = "display_name")
    private String name;

    @Column(name = "person_id")
    private @Nullable Long personId;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    private int stamp;

    @Column(name = "failed_logins")
    private int failedLogins;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    private boolean active = true;

    private String language = Locale.SIMPLIFIED_CHINESE.toLanguageTag();

    @Enumerated(EnumType.STRING)
    private Theme theme = Theme.SYSTEM;

    @Column(name = "last_login_at")
    private @Nullable Instant lastLoginAt;

    @Column(name = "password_changed_at")
    private @Nullable Instant passwordChangedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Account() {}

    Account(NewAccount order) {
        this.login = normalised(order.login());
        this.name = order.name();
        this.personId = order.personId();
        this.roles = new HashSet<>(order.roles());
    }

    boolean isUsed() {
        return lastLoginAt != null || passwordChangedAt != null;
    }

    /** Logins are compared without regard to case and surrounding blanks. */
    static String normalised(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /** Sets a password somebody else knows; with {@code mustChange} it opens nothing but the change of itself. */
    void giveFirstPassword(String hash, boolean mustChange) {
        passwordHash = hash;
        mustChangePassword = mustChange;
        unlock();
        stamp++;
    }

    void changePassword(String hash, Instant now) {
        passwordHash = hash;
        mustChangePassword = false;
        passwordChangedAt = now;
        stamp++;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Counts a failure; the fifth in a row locks, and a lock that has run out starts the count anew. */
    void loginFailed(Instant now) {
        if (lockedUntil != null) {
            unlock();
        }
        failedLogins++;
        if (failedLogins >= FAILURES_UNTIL_LOCK) {
            lockedUntil = now.plus(LOCK_TIME);
        }
    }

    void loginSucceeded(Instant now) {
        unlock();
        lastLoginAt = now;
    }

    void unlock() {
        failedLogins = 0;
        lockedUntil = null;
    }

    void deactivate() {
        active = false;
        stamp++;
    }

    void activate() {
        active = true;
    }

    void grant(Set<String> wanted) {
        if (!roles.equals(wanted)) {
            roles.clear();
            roles.addAll(wanted);
            stamp++;
        }
    }

    void rename(String wanted) {
        name = wanted;
    }

    void prefer(Preferences preferences) {
        language = preferences.locale().toLanguageTag();
        theme = preferences.theme();
    }

    boolean isActive() {
        return active;
    }

    /** Whether its tokens open anything now. */
    boolean mayUseTokens(Instant now) {
        return active && !isLocked(now) && !mustChangePassword;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    int stamp() {
        return stamp;
    }

    String login() {
        return login;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    Set<String> roles() {
        return Set.copyOf(roles);
    }

    Preferences preferences() {
        return new Preferences(Locale.forLanguageTag(language), theme);
    }

    /** What the account may do now: everything its roles say, or only change the first password. */
    Set<String> effectiveRoles() {
        if (mustChangePassword) {
            return Set.of(Roles.NEWCOMER);
        }
        var effective = new HashSet<>(roles);
        effective.add(Roles.WORKER);
        return effective;
    }

    Caller asCaller() {
        return new Caller(id(), login, personId, name, effectiveRoles(), Locale.forLanguageTag(language));
    }

    SignedIn signedIn() {
        return new SignedIn(id(), login, name, stamp, effectiveRoles(), preferences());
    }

    AccountRow row() {
        return new AccountRow(
                id(), login, name, personId, Set.copyOf(roles), active, passwordHash != null, lockedUntil, lastLoginAt);
    }
}
