package io.gridkeeper.foundation.identity;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The order to create an account; without a password it waits until an administrator gives it one. */
public record NewAccount(
        String login, String name, @Nullable Long personId, Set<String> roles) {

    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{1,59}");

    public NewAccount {
        login = Account.normalised(login);
        roles = Set.copyOf(roles);
        if (!isLogin(login)) {
            throw Refusal.invalid("identity.account.loginShape", login);
        }
        if (!Roles.GRANTABLE.containsAll(roles)) {
            throw Refusal.invalid("identity.account.roleUnknown", roles);
        }
    }

    /** Letters, digits and {@code . _ @ -}, two to sixty of them. */
    public static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }
}
