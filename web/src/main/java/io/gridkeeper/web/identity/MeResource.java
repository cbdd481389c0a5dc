package io.gridkeeper.web.identity;

import io.gridkeeper.foundation.identity.Caller;
import io.gridkeeper.foundation.identity.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who the token belongs to. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    /** The caller as scripts see him. */
    public record Me(String login, String name, @Nullable Long personId, Set<String> roles, String language) {

        static Me of(Caller caller) {
            return new Me(
                    caller.login(),
                    caller.name(),
                    caller.personId(),
                    new TreeSet<>(caller.roles()),
                    caller.locale().toLanguageTag());
        }
    }

    @Inject
    private CurrentCaller caller;

    @GET
    public Me me() {
        return Me.of(caller.get());
    }
}
