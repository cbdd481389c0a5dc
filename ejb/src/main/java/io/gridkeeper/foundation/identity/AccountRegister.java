package io.gridkeeper.foundation.identity;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Accounts: the system administrator makes them and gives first passwords, the security administrator grants roles and
 * closes accounts, everybody changes the own password and preferences.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM_ADMIN)
public class AccountRegister {

    private static final String KIND = "account";
    private static final int FLUSH_EVERY = 500;

    @Inject
    private Accounts accounts;

    @Inject
    private Credentials credentials;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ProvenCaller proven;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Creates an account without password; roles only the security administrator may give along. */
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.SYSTEM})
    public long create(NewAccount order) {
        if (accounts.byLogin(order.login()).isPresent()) {
            throw Refusal.conflict("identity.account.loginTaken", order.login());
        }
        return add(order).id();
    }

    /**
     * Creates many accounts at once, for a roster.
     *
     * @param firstPassword what all of them may log in with, as in the demonstration company; null: none of them can
     *     log in before an administrator has given a first password
     */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
    public void createAll(List<NewAccount> orders, @Nullable String firstPassword) {
        var hash = firstPassword == null ? null : PasswordHash.of(firstPassword);
        int added = 0;
        for (var order : orders) {
            var account = add(order);
            if (hash != null) {
                account.giveFirstPassword(hash, false);
            }
            if (++added % FLUSH_EVERY == 0) {
                accounts.flushAndForget();
            }
        }
    }

    /**
     * An account without roles and without a password for somebody a record brings into the company, such as a person of
     * a contractor; nobody can log in with it before an administrator gave a first password. Known ones stay as they are.
     */
    @RolesAllowed({Roles.WORKER, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void invite(String login, String name, long personId) {
        var order = new NewAccount(login, name, personId, Set.of());
        if (!accounts.hasOne(personId) && accounts.byLogin(order.login()).isEmpty()) {
            add(order);
        }
    }

    private Account add(NewAccount order) {
        if (!order.roles().isEmpty()) {
            requireMayGrant();
        }
        var account = new Account(order);
        accounts.add(account);
        trail.record(KIND, account.id(), "create", null, null, account.login() + " " + order.roles());
        return account;
    }

    private void requireMayGrant() {
        if (!mayGrant()) {
            throw Refusal.forbidden("identity.account.grantNotYours");
        }
    }

    /** Whether the caller may give roles to others. */
    @RolesAllowed({Roles.WORKER, Roles.SYSTEM})
    public boolean mayGrant() {
        return caller.get().isInAny(Roles.SECURITY_ADMIN, Roles.SYSTEM);
    }

    /** Whose each login is: the id of the person, or 0 for an account without one. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
    public Map<String, Long> owners() {
        return accounts.owners();
    }

    /** Those of some logins with which somebody has worked: he logged in, or has a password of his own. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
    public List<String> used(Collection<String> logins) {
        return logins.stream()
                .filter(login -> accounts.byLogin(login).map(Account::isUsed).orElse(false))
                .toList();
    }

    /** Takes out accounts an import brought that is undone and with which nobody has worked. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
    public void removeUnused(Collection<String> logins) {
        for (var login : logins) {
            accounts.byLogin(login).filter(account -> !account.isUsed()).ifPresent(account -> {
                trail.record(KIND, account.id(), "removeImported", null, login, null);
                accounts.remove(account);
            });
        }
    }

    /** The people who hold a role, so that they can be told something. */
    @RolesAllowed({Roles.WORKER, Roles.SYSTEM})
    public List<Long> personsIn(String role) {
        return accounts.personsIn(role);
    }

    /** Accounts in the order of logins whose login or name begins with the text. */
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN})
    public Slice<AccountRow> list(String text, @Nullable String cursor, int limit) {
        var from = Cursor.decode(cursor, 1);
        var rows = accounts.list(text, from == null ? "" : from.text(0), limit + 1).stream()
                .map(Account::row)
                .toList();
        return Slice.of(rows, limit, row -> Cursor.encode(row.login()));
    }

    /** Gives a random first password, which the person must change at the next login, and tells it once. */
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN})
    public String resetPassword(long accountId) {
        var account = require(accountId);
        var password = Secrets.firstPassword();
        account.giveFirstPassword(PasswordHash.of(password), true);
        trail.record(KIND, accountId, "resetPassword", null, null, null);
        return password;
    }

    /** Ends a lock before its ten minutes are over. */
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN})
    public void unlock(long accountId) {
        require(accountId).unlock();
        trail.record(KIND, accountId, "unlock", null, null, null);
    }

    /** Replaces the roles of an account; its sessions end. Nobody grants to himself. */
    @RolesAllowed(Roles.SECURITY_ADMIN)
    public void grant(long accountId, Set<String> roles) {
        var account = requireOther(accountId);
        if (!Roles.GRANTABLE.containsAll(roles)) {
            throw Refusal.invalid("identity.account.roleUnknown", roles);
        }
        var before = account.roles().toString();
        account.grant(roles);
        trail.record(KIND, accountId, "grant", null, before, roles.toString());
    }

    /** Closes or opens an account; a closed one ends its sessions and its tokens stop working. */
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN})
    public void setActive(long accountId, boolean active) {
        var account = requireOther(accountId);
        if (active) {
            account.activate();
        } else {
            account.deactivate();
        }
        trail.record(KIND, accountId, active ? "activate" : "deactivate", null, null, null);
    }

    /** Changes the caller's password; the old one is asked, a wrong one counts as a failed login. */
    @RolesAllowed({Roles.WORKER, Roles.NEWCOMER})
    public SignedIn changePassword(String old, String wanted) {
        var login = caller.get().login();
        if (credentials.verify(login, old).isEmpty()) {
            throw Refusal.invalid("identity.password.oldWrong");
        }
        if (wanted.equals(old)) {
            throw Refusal.invalid("identity.password.sameAsOld");
        }
        PasswordProfile.check(wanted, login);
        var account = accounts.reloaded(require(caller.get().accountId()));
        account.changePassword(PasswordHash.of(wanted), clock.instant());
        proven.forget();
        trail.record(KIND, account.id(), "changePassword", null, null, null);
        return account.signedIn();
    }

    /** Language and look of the caller. */
    @RolesAllowed({Roles.WORKER, Roles.NEWCOMER})
    public void prefer(Preferences preferences) {
        require(caller.get().accountId()).prefer(preferences);
        proven.forget();
    }

    private Account require(long accountId) {
        return accounts.find(accountId).orElseThrow(() -> Refusal.notFound("identity.account.unknown"));
    }

    private Account requireOther(long accountId) {
        if (caller.get().accountId() == accountId) {
            throw Refusal.forbidden("identity.account.notYourself");
        }
        return require(accountId);
    }
}
