package io.gridkeeper.foundation.identity;

import io.gridkeeper.foundation.kernel.OnBehalf;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Tells who is calling; as proven at the door with this request, or looked up once in a transaction. Work with the role
 * SYSTEM is done by the system, or by the person on whose behalf the system works.
 */
@Stateless
@PermitAll
@DeclareRoles({Roles.WORKER, Roles.SYSTEM, Roles.NEWCOMER})
public class CurrentCaller {

    @Resource
    private SessionContext session;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Accounts accounts;

    @Inject
    private ProvenCaller proven;

    @Inject
    private OnBehalf onBehalf;

    /** The caller; refuses somebody who is not logged in, or for whom nothing may be done any more. */
    public Caller get() {
        if (session.isCallerInRole(Roles.SYSTEM)) {
            return onBehalf.login().map(this::person).orElseGet(Caller::system);
        }
        return person(session.getCallerPrincipal().getName());
    }

    private Caller person(String login) {
        if (transaction.getResource(CurrentCaller.class) instanceof Caller known
                && known.login().equals(login)) {
            return known;
        }
        var caller = proven.named(login)
                .or(() -> accounts.byLogin(login).filter(Account::isActive).map(Account::asCaller))
                .orElseThrow(() -> Refusal.forbidden("identity.caller.unknown"));
        transaction.putResource(CurrentCaller.class, caller);
        return caller;
    }
}
