package io.gridkeeper.web.identity;

import io.gridkeeper.foundation.identity.SignedIn;
import io.gridkeeper.web.api.Speech;
import io.gridkeeper.web.frame.Language;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Logs a person in and leads to the page that was asked for. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private SecurityContext security;

    @Inject
    private Language language;

    private @Nullable String login;
    private @Nullable String password;
    private @Nullable String to;

    public void enter() throws IOException {
        HttpServletRequest request = Faces.getRequest();
        HttpServletResponse response = Faces.getResponse();
        var credential = new UsernamePasswordCredential(
                Objects.requireNonNullElse(login, ""), Objects.requireNonNullElse(password, ""));
        var status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams().credential(credential).newAuthentication(true));
        var signedIn = Speech.person(request);
        if (status != AuthenticationStatus.SUCCESS || signedIn.isEmpty()) {
            Say.warn("identity.login.refused");
            return;
        }
        lead(signedIn.get());
    }

    private void lead(SignedIn signedIn) throws IOException {
        language.choose(signedIn.preferences().locale());
        Looks.keep(signedIn.preferences().theme());
        Faces.redirect(signedIn.mustChangePassword() ? "/password" : Address.within(to, "/desk"));
    }

    public @Nullable String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = login;
    }

    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}
