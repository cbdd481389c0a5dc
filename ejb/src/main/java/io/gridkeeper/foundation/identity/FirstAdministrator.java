package io.gridkeeper.foundation.identity;

import io.gridkeeper.foundation.founding.Founding;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * An installation that is not the demonstration begins with one account, {@code admin}, who makes the others. Its first
 * password comes from the environment and must be changed at the first login; without one the suite does not start.
 */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
public class FirstAdministrator {

    static final String LOGIN = "admin";
    private static final String SETTING = "GRIDKEEPER_ADMIN_PASSWORD";

    @Inject
    private Founding founding;

    @Inject
    private Accounts accounts;

    @PostConstruct
    void create() {
        if (Demonstration.isWanted()) {
            return;
        }
        founding.begin();
        if (!accounts.isEmpty()) {
            return;
        }
        var password = System.getenv(SETTING);
        if (password == null || password.isBlank()) {
            throw new IllegalStateException(
                    "GRIDKEEPER_DEMO=false starts empty: give the first password of the account " + LOGIN + " in "
                            + SETTING + ".");
        }
        accounts.add(administrator(password));
    }

    static Account administrator(String password) {
        try {
            PasswordProfile.check(password, LOGIN);
        } catch (Refusal weak) {
            throw new IllegalStateException(
                    SETTING + " is too weak: 10 to 128 characters of three kinds, without the login.", weak);
        }
        var account = new Account(new NewAccount(LOGIN, LOGIN, null, Set.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN)));
        account.giveFirstPassword(PasswordHash.of(password), true);
        return account;
    }
}
