package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.safety.hazard.HazardFilter;
import io.gridkeeper.safety.hazard.HazardSearch;
import io.gridkeeper.safety.hazard.HazardSort;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * The register as a ledger in .xlsx, bounded by what the caller sees. It is read page by page, each in a transaction of
 * its own, so that a million rows need no more memory than a thousand.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerExport {

    private static final int PAGE = 1_000;

    @Inject
    private HazardSearch search;

    /** Writes what the filter finds, the oldest first; the stream is not closed. */
    public void write(HazardFilter filter, Locale locale, OutputStream out) throws IOException {
        var page = search.exportRows(filter, HazardSort.OLDEST, null, PAGE);
        try (var sheet = new LedgerSheet(out, Messages.in(locale))) {
            sheet.write(page.rows());
            while (page.next() != null) {
                page = search.exportRows(filter, HazardSort.OLDEST, page.next(), PAGE);
                sheet.write(page.rows());
            }
        }
    }
}
