package io.gridkeeper.web.casefile;

import io.gridkeeper.duty.casefile.CaseDesk;
import io.gridkeeper.duty.casefile.CaseKind;
import io.gridkeeper.duty.casefile.CaseRow;
import io.gridkeeper.duty.casefile.CaseTopic;
import io.gridkeeper.duty.casefile.NeedFigures;
import io.gridkeeper.duty.casefile.NoteRow;
import io.gridkeeper.duty.casefile.OpenCase;
import io.gridkeeper.web.api.Given;
import io.gridkeeper.web.api.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
            @Nullable CaseTopic topic,
            @Nullable Long gridId,
            @Nullable String subject,
            @Nullable Long subjectId,
            @Nullable String purpose,
            @Nullable String text,
            @Nullable Integer score,
            @Nullable List<Long> readers) {}

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
                wish.topic(),
                wish.gridId(),
                Objects.requireNonNullElse(wish.subject(), ""),
                wish.subjectId(),
                Objects.requireNonNullElse(wish.purpose(), ""),
                wish.text(),
                wish.score(),
                Objects.requireNonNullElse(wish.readers(), List.of())));
        return Response.created(URI.create("caseFiles/" + row.id())).entity(row).build();
    }

    @GET
    @Path("needs")
    @Operation(summary = "The needs of special groups in a grid, over the files that name the caller")
    public NeedFigures needs(@QueryParam("grid") @Nullable Long grid) {
        return desk.needs(grid);
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
    public void note(@PathParam("id") long id, Words said) {
        desk.note(id, said.given());
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
    public CaseRow decide(@PathParam("id") long id, Words said) {
        return desk.decide(id, said.given());
    }
}
