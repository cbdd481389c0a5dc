package io.gridkeeper.web.identity;

import io.gridkeeper.foundation.identity.AccountRegister;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Changes one's own password; whoever got a first password sees no other page before. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    private AccountRegister accounts;

    private @Nullable String old;
    private @Nullable String wanted;
    private @Nullable String again;

    public void change() throws IOException {
        if (!Objects.equals(wanted, again)) {
            Say.warn("identity.password.differs");
            return;
        }
        var signedIn = accounts.changePassword(text(old), text(wanted));
        WebSession.begin(Faces.getRequest(), signedIn);
        Say.done("identity.password.changed");
        Faces.redirect("/desk");
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    public @Nullable String getOld() {
        return null;
    }

    public void setOld(@Nullable String old) {
        this.old = old;
    }

    public @Nullable String getWanted() {
        return null;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }

    public @Nullable String getAgain() {
        return null;
    }

    public void setAgain(@Nullable String again) {
        this.again = again;
    }
}
