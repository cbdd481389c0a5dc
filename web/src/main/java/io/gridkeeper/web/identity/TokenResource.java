package io.gridkeeper.web.identity;

import io.gridkeeper.foundation.identity.AccessTokenRow;
import io.gridkeeper.foundation.identity.AccessTokens;
import io.gridkeeper.foundation.identity.IssuedToken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** The caller's personal access tokens. */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

    /** The order to make a token. */
    public record NewToken(@NotNull String label, int days) {}

    @Inject
    private AccessTokens tokens;

    @GET
    public List<AccessTokenRow> mine() {
        return tokens.mine();
    }

    /** Answers with the secret, this once. */
    @POST
    public Response make(@Valid @NotNull NewToken order) {
        IssuedToken issued = tokens.make(order.label(), order.days());
        return Response.created(URI.create("tokens/" + issued.token().id()))
                .entity(issued)
                .build();
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") long id) {
        tokens.revoke(id);
    }
}
