package io.gridkeeper.web.takeover;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.takeover.LedgerColumn;
import io.gridkeeper.safety.takeover.LedgerDesk;
import io.gridkeeper.safety.takeover.LedgerPreview;
import io.gridkeeper.safety.takeover.LedgerTakeover;
import io.gridkeeper.web.api.Sheets;
import io.gridkeeper.web.api.Speech;
import io.gridkeeper.web.job.JobAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Takes over a ledger sent as .xlsx. Columns are matched by their headings; {@code ?column.PLACE=5} says that the sixth
 * column is the place, {@code ?column.GRADE=} that no column is the grade.
 */
@Path("ledgerImports")
@RequestScoped
@Consumes(Sheets.XLSX)
public class LedgerImportResource {

    private static final String COLUMN = "column.";
    private static final String FILE_NAME = "ledger.xlsx";

    /** What every column is taken for, from 0, and the first rows as text. */
    public record Preview(
            int headingRow,
            List<String> headings,
            Map<LedgerColumn, Integer> columns,
            List<LedgerColumn> missing,
            int rows,
            List<List<String>> sample) {

        static Preview of(LedgerPreview preview) {
            var match = preview.match();
            return new Preview(
                    match.headingRow(),
                    match.headings(),
                    new EnumMap<>(match.columns()),
                    match.missing(),
                    preview.rows(),
                    preview.sample());
        }
    }

    @Inject
    private LedgerDesk desk;

    @Inject
    private LedgerTakeover takeover;

    @Inject
    private HttpServletRequest request;

    @POST
    @Path("preview")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Propose what the columns of a ledger mean; nothing is stored")
    public Preview preview(InputStream xlsx) {
        return Preview.of(takeover.preview(xlsx));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take over every row of a ledger, or none, as a job",
            description =
                    "column.<MEANING>=<position from 0> corrects what a column means; empty: the meaning is not read.")
    @APIResponse(
            responseCode = "202",
            description = "The job. Its result has the counts; when rows are at fault nothing is stored, the job has"
                    + " failed, and its file is the ledger with what is wrong beside each row")
    public Response takeOver(InputStream xlsx, @Context UriInfo address) {
        var locale = Speech.locale(request);
        return JobAnswer.started(desk.takeOverAtOnce(xlsx, FILE_NAME, corrections(address), locale));
    }

    private static Map<LedgerColumn, Integer> corrections(UriInfo address) {
        var corrections = new EnumMap<LedgerColumn, Integer>(LedgerColumn.class);
        address.getQueryParameters().forEach((name, values) -> {
            if (name.startsWith(COLUMN)) {
                corrections.put(column(name), position(values.getFirst()));
            }
        });
        return corrections;
    }

    private static LedgerColumn column(String name) {
        try {
            return LedgerColumn.valueOf(name.substring(COLUMN.length()));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("takeover.refusal.column", name);
        }
    }

    private static int position(String text) {
        try {
            return text.isBlank() ? -1 : Integer.parseInt(text.strip());
        } catch (NumberFormatException unreadable) {
            throw Refusal.invalid("takeover.refusal.column", text);
        }
    }
}
