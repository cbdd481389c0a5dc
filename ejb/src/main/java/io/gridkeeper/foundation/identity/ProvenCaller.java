package io.gridkeeper.foundation.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom the door has let in with the present request, so that the work behind it need not look the account up again. */
@RequestScoped
class ProvenCaller {

    private @Nullable Caller caller;

    void is(Caller proven) {
        caller = proven;
    }

    /** What was proven is no longer how the account stands. */
    void forget() {
        caller = null;
    }

    Optional<Caller> named(String login) {
        return Optional.ofNullable(caller).filter(known -> known.login().equals(login));
    }
}
