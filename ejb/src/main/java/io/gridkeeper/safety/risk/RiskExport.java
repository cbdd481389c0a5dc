package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * The control list (管控清单) as a workbook, bounded by what the caller sees: a row for each measure, with the columns by
 * which it is imported. Reading it back gives the same risks.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class RiskExport {

    private static final int PAGE = 200;

    @Inject
    private RiskSearch search;

    @Inject
    private RiskCodes codes;

    /** Writes what the filter finds in the order of codes; the stream is not closed. */
    public void write(RiskFilter filter, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Gridkeeper", "1.0");
        write(filter, workbook);
        workbook.finish();
    }

    /** The same as one sheet of a workbook that holds more; it is not finished. */
    @Clause("R07-10b")
    public void write(RiskFilter filter, Workbook workbook) throws IOException {
        try (var sheet = new RiskSheet(workbook, codes)) {
            @Nullable String cursor = null;
            do {
                var page = search.list(filter, cursor, PAGE);
                for (var row : page.rows()) {
                    sheet.write(search.view(row.code()));
                }
                cursor = page.next();
            } while (cursor != null);
        }
    }

    /** An empty workbook with the headings, to be filled in and imported. */
    public void template(OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Gridkeeper", "1.0");
        try (var sheet = new RiskSheet(workbook, codes)) {
            sheet.writeAll(List.of());
        }
        workbook.finish();
    }
}
