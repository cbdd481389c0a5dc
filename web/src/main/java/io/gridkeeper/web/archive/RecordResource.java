package io.gridkeeper.web.archive;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.oversight.archive.FilingTaskRow;
import io.gridkeeper.oversight.archive.RecordArchive;
import io.gridkeeper.oversight.archive.RecordFilter;
import io.gridkeeper.oversight.archive.RecordRow;
import io.gridkeeper.oversight.archive.RecordView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Filed records: searching, one record, its parts; and what waits to be filed. */
@Path("records")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecordResource {

    @Inject
    private RecordArchive archive;

    @Inject
    private Papers papers;

    /** A page, latest filing first; all conditions together. */
    @GET
    public Slice<RecordRow> search(
            @QueryParam("text") @Nullable String text,
            @QueryParam("grid") @Nullable Long grid,
            @QueryParam("clause") @Nullable String clause,
            @QueryParam("person") @Nullable String person,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return archive.search(new RecordFilter(text, grid, clause, person, day(from), day(to)), cursor, limit);
    }

    @GET
    @Path("{number}")
    public RecordView record(@PathParam("number") String number) {
        return archive.record(number);
    }

    /** A part by its place in the record, such as {@code data/record.pdf}. */
    @GET
    @Path("{number}/{place: data/.+}")
    @Produces(MediaType.WILDCARD)
    public Response part(@PathParam("number") String number, @PathParam("place") String place) {
        return papers.part(number, place, true).response();
    }

    /** The parts with their hashes, as in a BagIt manifest. */
    @GET
    @Path("{number}/manifest-sha256.txt")
    @Produces("text/plain;charset=UTF-8")
    public String manifest(@PathParam("number") String number) {
        return archive.record(number).manifest();
    }

    /** Closed hazards that are not filed yet. */
    @GET
    @Path("unfiled")
    public List<FilingTaskRow> unfiled() {
        return archive.unfiled();
    }

    @POST
    @Path("unfiled/{id}/tryAgain")
    public void tryAgain(@PathParam("id") long id) {
        archive.tryAgain(id);
    }

    static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw Refusal.invalid("archive.refusal.day", text);
        }
    }
}
