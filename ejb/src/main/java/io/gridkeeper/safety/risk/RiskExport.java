package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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
    @SuppressWarnings("NullAway.Init")
    private RiskSearch search;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private RiskCodes codes;

    /** Writes what the filter finds in the order of codes; the stream is not closed. */
    public void write(RiskFilter filter, OutputStream out) throws IOException {
        try (var sheet = new RiskSheet(out, codes)) {
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
        try (var sheet = new RiskSheet(out, codes)) {
            sheet.writeAll(List.of());
        }
    }
}
