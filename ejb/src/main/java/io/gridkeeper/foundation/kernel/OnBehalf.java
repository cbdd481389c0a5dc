package io.gridkeeper.foundation.kernel;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The login of the person for whom the suite itself is at work, for as long as that work lasts. It bounds what the suite
 * does to what that person may see; a person's own call is never changed by it.
 */
@RequestScoped
public class OnBehalf {

    private @Nullable String login;

    public void of(String person) {
        login = person;
    }

    public void nobody() {
        login = null;
    }

    public Optional<String> login() {
        return Optional.ofNullable(login);
    }
}
