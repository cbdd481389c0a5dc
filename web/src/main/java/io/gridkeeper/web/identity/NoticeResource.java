package io.gridkeeper.web.identity;

import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.notice.NoticeRow;
import io.gridkeeper.foundation.notice.Notices;
import io.gridkeeper.web.api.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;

/** What the caller was told, in the caller's language. */
@Path("notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {

    /** A notice with its text. */
    public record Told(long id, String text, String link, Instant toldAt, boolean read) {

        static Told of(NoticeRow row, Messages messages) {
            var text = messages.text(row.key(), row.args().toArray());
            return new Told(row.id(), text, row.link(), row.toldAt(), row.read());
        }
    }

    /** The newest notices and how many are unread. */
    public record Board(long unread, List<Told> rows) {}

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    @GET
    public Board mine(@QueryParam("limit") @DefaultValue("50") int limit) {
        var messages = Speech.messages(request);
        var rows =
                notices.mine(limit).stream().map(row -> Told.of(row, messages)).toList();
        return new Board(notices.unread(), rows);
    }

    @POST
    @Path("{id}/read")
    public void read(@PathParam("id") long id) {
        notices.read(id);
    }
}
