package io.gridkeeper.web.fire;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.fire.DescribePlace;
import io.gridkeeper.safety.fire.FireCheckRow;
import io.gridkeeper.safety.fire.FireInspection;
import io.gridkeeper.safety.fire.FireNoticeRow;
import io.gridkeeper.safety.fire.FirePlaceKind;
import io.gridkeeper.safety.fire.FirePlaceRow;
import io.gridkeeper.safety.fire.FireRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The small places of regulation 20 in the caller's grids, with their checks and notices. */
@Path("firePlaces")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FirePlaceResource {

    /** A place's file; {@code kind} and {@code gridId} are needed, name and place too. */
    public record Wish(
            @Nullable String name,
            @Nullable FirePlaceKind kind,
            boolean threeInOne,
            long gridId,
            @Nullable String placeText,
            @Nullable String operator,
            @Nullable String operatorPhone,
            boolean lessee,
            @Nullable Long personId,
            @Nullable String facilities) {

        DescribePlace command() {
            if (kind == null) {
                throw Refusal.invalid("fire.missing.kind");
            }
            return new DescribePlace(
                    Objects.requireNonNullElse(name, ""),
                    kind,
                    threeInOne,
                    gridId,
                    Objects.requireNonNullElse(placeText, ""),
                    operator,
                    operatorPhone,
                    lessee,
                    personId,
                    facilities);
        }
    }

    /** Since when a place is a key position; null takes it off the list. */
    public record KeyPosition(@Nullable LocalDate since) {}

    @Inject
    private FireRegister register;

    @Inject
    private FireInspection inspection;

    @GET
    @Operation(summary = "Open places by code; text is part of code, name, place, grid or operator")
    public Slice<FirePlaceRow> list(
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("kind") @Nullable FirePlaceKind kind,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return register.list(text, kind, cursor, limit);
    }

    @POST
    @Operation(summary = "Open the file of a place")
    public Response open(Wish wish) {
        var place = register.open(wish.command());
        return Response.created(URI.create("firePlaces/" + place.code()))
                .entity(place)
                .build();
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One place")
    public FirePlaceRow place(@PathParam("code") String code) {
        return register.place(code);
    }

    @PUT
    @Path("{code}")
    @Operation(summary = "Describe a place anew")
    public FirePlaceRow describe(@PathParam("code") String code, Wish wish) {
        return register.describe(code, wish.command());
    }

    @DELETE
    @Path("{code}")
    @Operation(summary = "Close the file: the place exists no longer")
    public void close(@PathParam("code") String code) {
        register.close(code);
    }

    @PUT
    @Path("{code}/keyPosition")
    @Operation(summary = "Name a place a key position from a day on, or no longer")
    public FirePlaceRow nameKey(@PathParam("code") String code, KeyPosition wish) {
        return register.nameKey(code, wish.since());
    }

    @GET
    @Path("{code}/inspections")
    @Operation(summary = "The last checks of a place, the newest first")
    public List<FireCheckRow> checks(@PathParam("code") String code) {
        return inspection.checks(code);
    }

    @GET
    @Path("{code}/notices")
    @Operation(summary = "The notices of a place, the newest first")
    public List<FireNoticeRow> notices(@PathParam("code") String code) {
        return inspection.notices(code);
    }
}
