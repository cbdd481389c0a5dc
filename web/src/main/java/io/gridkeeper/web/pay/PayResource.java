package io.gridkeeper.web.pay;

import io.gridkeeper.marketing.order.SoldTwice;
import io.gridkeeper.marketing.pay.GridSheet;
import io.gridkeeper.marketing.pay.PayBook;
import io.gridkeeper.marketing.pay.PayPapers;
import io.gridkeeper.marketing.pay.PayProposalRow;
import io.gridkeeper.marketing.pay.PayView;
import io.gridkeeper.marketing.pay.SchemeRow;
import io.gridkeeper.web.api.Sheets;
import io.gridkeeper.web.api.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Proposals of performance pay, with every step of the calculation; money in fen. */
@Path("payProposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PayResource {

    static final String PDF = "application/pdf";

    /** The month, such as {@code 2026-11}. */
    public record Wish(String month) {}

    /** How customers that count twice were settled; needed where there are some. */
    public record Approval(@Nullable String words) {}

    @Inject
    private PayBook book;

    @Inject
    private PayPapers papers;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "The proposals, the newest month first; who does not plan sees approved ones only")
    public List<PayProposalRow> proposals() {
        return book.proposals();
    }

    @POST
    @Operation(summary = "Draft the next version of a month")
    public Response propose(Wish wish) {
        long id = book.propose(PayMonth.read(wish.month(), YearMonth.now(clock)));
        return Response.created(URI.create("payProposals/" + id))
                .entity(book.view(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A proposal with the lines the caller may see, each with its steps")
    public PayView view(@PathParam("id") long id) {
        return book.view(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Throw a draft away")
    public void discard(@PathParam("id") long id) {
        book.discard(id);
    }

    @POST
    @Path("{id}/approval")
    @Operation(
            summary =
                    "Approve a draft, which fixes it; customers counted in two grids must be settled before (R14-3.3a)")
    public PayView approve(@PathParam("id") long id, Approval wish) {
        book.approve(id, wish.words());
        return book.view(id);
    }

    @GET
    @Path("{id}/paper")
    @Produces(PDF)
    @Operation(summary = "The proposal as a PDF with every step")
    public Response paper(@PathParam("id") long id) {
        return Response.ok(papers.pdf(id, Speech.locale(request)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"pay-" + id + ".pdf\"")
                .build();
    }

    @GET
    @Path("{id}/sheet")
    @Produces(Sheets.XLSX)
    @Operation(summary = "The proposal as .xlsx with every factor")
    public Response sheet(@PathParam("id") long id) {
        var locale = Speech.locale(request);
        book.view(id);
        StreamingOutput sheet = out -> papers.write(id, locale, out);
        return Sheets.workbook(sheet, "pay-" + id + ".xlsx");
    }

    @GET
    @Path("twice")
    @Operation(summary = "Customers whose sales of some months count in more than one grid (R14-3.3a)")
    public List<SoldTwice> twice(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        var now = YearMonth.now(clock);
        return book.twice(PayMonth.read(from, now), PayMonth.read(to, now));
    }

    @GET
    @Path("grids/{grid}")
    @Operation(summary = "Target, decision rights and incentive of a grid in some months of one year (R14-2.4a)")
    public GridSheet grid(
            @PathParam("grid") long grid,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        var now = YearMonth.now(clock);
        return book.sheet(grid, PayMonth.read(from, now), PayMonth.read(to, now));
    }

    @GET
    @Path("schemes")
    @Operation(summary = "The rules ever adopted, the newest first")
    public List<SchemeRow> schemes() {
        return book.schemes();
    }

    @POST
    @Path("schemes")
    @Operation(summary = "Adopt other rules from a month on; proposals that exist keep theirs")
    public List<SchemeRow> adopt(SchemeRow wish) {
        book.adopt(wish);
        return book.schemes();
    }
}
