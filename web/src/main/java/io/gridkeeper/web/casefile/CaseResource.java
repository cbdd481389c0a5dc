package io.gridkeeper.web.casefile;

import io.gridkeeper.duty.casefile.CaseDesk;
import io.gridkeeper.duty.casefile.CaseKind;
import io.gridkeeper.duty.casefile.CaseRow;
import io.gridkeeper.duty.casefile.NoteRow;
import io.gridkeeper.duty.casefile.OpenCase;
import io.gridkeeper.web.api.Given;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Confidential files that name the caller as a reader. */
@Path("caseFiles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseResource {

    /** A file to be opened. */
    public record Wish(
            @Nullable CaseKind kind,
            @Nullable String subject,
            @Nullable Long subjectId,
            @Nullable String purpose,
            @Nullable String text,
            @Nullable Integer score,
            @Nullable List<Long> readers) {}

    /** A line or a decision. */
    public record Saying(@Nullable String text) {}

    @Inject
    private CaseDesk desk;

    @GET
    @Operation(summary = "The files the caller may read, the newest first; at most 200")
    public List<CaseRow> list() {
        return desk.list();
    }

    @POST
    @Operation(summary = "Open a file")
    public Response open(Wish wish) {
        var row = desk.open(new OpenCase(
                Given.need(wish.kind(), "kind"),
                Objects.requireNonNullElse(wish.subject(), ""),
                wish.subjectId(),
                Objects.requireNonNullElse(wish.purpose(), ""),
                Objects.requireNonNullElse(wish.text(), ""),
                wish.score(),
                Objects.requireNonNullElse(wish.readers(), List.of())));
        return Response.created(URI.create("caseFiles/" + row.id())).entity(row).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One file; who is not named is refused and noted")
    public CaseRow view(@PathParam("id") long id) {
        return desk.view(id);
    }

    @GET
    @Path("{id}/notes")
    @Operation(summary = "Its lines, attempts to read it among them")
    public List<NoteRow> notes(@PathParam("id") long id) {
        return desk.notes(id);
    }

    @POST
    @Path("{id}/notes")
    @Operation(summary = "Add a line")
    public void note(@PathParam("id") long id, Saying said) {
        desk.note(id, Objects.requireNonNullElse(said.text(), ""));
    }

    @POST
    @Path("{id}/hearing")
    @Operation(summary = "Say that the person was heard")
    public CaseRow hear(@PathParam("id") long id) {
        return desk.hear(id);
    }

    @POST
    @Path("{id}/decision")
    @Operation(summary = "Decide or issue it")
    public CaseRow decide(@PathParam("id") long id, Saying said) {
        return desk.decide(id, Objects.requireNonNullElse(said.text(), ""));
    }
}
