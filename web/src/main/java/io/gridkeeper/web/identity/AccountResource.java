package io.gridkeeper.web.identity;

import io.gridkeeper.foundation.identity.AccountRegister;
import io.gridkeeper.foundation.identity.AccountRow;
import io.gridkeeper.foundation.identity.NewAccount;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Accounts, for the system and the security administrator. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    private static final int MOST_ROWS = 200;

    /** The order to create an account. */
    public record Order(
            @NotNull String login,
            @NotNull String name,
            @Nullable Long personId,
            @Nullable Set<String> roles) {

        NewAccount account() {
            return new NewAccount(login, name, personId, roles == null ? Set.of() : roles);
        }
    }

    /** A first password, told this once. */
    public record FirstPassword(String password) {}

    @Inject
    private AccountRegister accounts;

    @GET
    public Slice<AccountRow> list(
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return accounts.list(text, cursor, Math.clamp(limit, 1, MOST_ROWS));
    }

    @POST
    public Response create(@Valid @NotNull Order order) {
        long id = accounts.create(order.account());
        return Response.created(URI.create("accounts/" + id)).build();
    }

    @POST
    @Path("{id}/firstPassword")
    public FirstPassword resetPassword(@PathParam("id") long id) {
        return new FirstPassword(accounts.resetPassword(id));
    }

    @POST
    @Path("{id}/unlock")
    public void unlock(@PathParam("id") long id) {
        accounts.unlock(id);
    }

    @PUT
    @Path("{id}/roles")
    public void grant(@PathParam("id") long id, @NotNull Set<String> roles) {
        accounts.grant(id, roles);
    }

    @PUT
    @Path("{id}/active")
    public void setActive(@PathParam("id") long id, boolean active) {
        accounts.setActive(id, active);
    }
}
