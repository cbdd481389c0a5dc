package io.gridkeeper.web.fire;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.fire.ExerciseKind;
import io.gridkeeper.safety.fire.FireBrigade;
import io.gridkeeper.safety.fire.FireExerciseRow;
import io.gridkeeper.safety.fire.HoldExercise;
import io.gridkeeper.web.document.FileAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Trainings, drills and tests of teams, with their evidence. */
@Path("fireExercises")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FireExerciseResource {

    /** An exercise that was held. */
    public record Wish(
            long teamId,
            @Nullable ExerciseKind kind,
            @Nullable LocalDate heldOn,
            @Nullable String topic,
            @Nullable String supportedBy,
            @Nullable List<Long> present) {

        HoldExercise command() {
            if (kind == null) {
                throw Refusal.invalid("fire.missing.kind");
            }
            return new HoldExercise(
                    teamId,
                    kind,
                    heldOn,
                    Objects.requireNonNullElse(topic, ""),
                    supportedBy,
                    Objects.requireNonNullElse(present, List.of()));
        }
    }

    @Inject
    private FireBrigade brigade;

    @GET
    @Operation(summary = "The exercises of the caller's teams, the newest first")
    public List<FireExerciseRow> list() {
        return brigade.exercises();
    }

    @POST
    @Operation(summary = "Record an exercise")
    public Response hold(Wish wish) {
        var exercise = brigade.hold(wish.command());
        return Response.created(URI.create("fireExercises/" + exercise.id()))
                .entity(exercise)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One exercise")
    public FireExerciseRow exercise(@PathParam("id") long id) {
        return brigade.exercise(id);
    }

    @PUT
    @Path("{id}/evidence")
    @Consumes({"image/jpeg", "image/png", "application/pdf", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Keep a picture or paper as evidence, sent as the body")
    public void prove(
            @PathParam("id") long id, InputStream bytes, @HeaderParam("Slug") @DefaultValue("evidence") String name) {
        brigade.prove(id, bytes, name);
    }

    @GET
    @Path("{id}/evidence")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The evidence of an exercise")
    public Response evidence(@PathParam("id") long id) {
        var file = brigade.evidence(id);
        return new FileAnswer(file.name(), file.mediaType(), file.size(), false, () -> brigade.openEvidence(id))
                .response();
    }
}
