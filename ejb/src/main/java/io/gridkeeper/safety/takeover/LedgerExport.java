package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.job.JobDesk;
import io.gridkeeper.foundation.job.JobOrder;
import io.gridkeeper.foundation.job.Progress;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
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
import java.time.Clock;
import java.util.Locale;
import java.util.function.LongConsumer;

/**
 * The register as a ledger in .xlsx, bounded by what the caller sees. It is read page by page, each in a transaction of
 * its own, so that a million rows need no more memory than a thousand. What is longer than a click is a job.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerExport {

    /** So many rows are written while somebody waits. */
    static final int AT_ONCE = 5_000;

    private static final int PAGE = 1_000;
    private static final String REGISTER = "/hazard/list?";

    @Inject
    private HazardSearch search;

    @Inject
    private JobDesk jobs;

    @Inject
    private Clock clock;

    /** Whether what the filter finds is written while somebody waits. */
    public boolean isShort(HazardFilter filter) {
        var count = search.count(filter);
        return !count.more() && count.value() <= AT_ONCE;
    }

    /** Writes what the filter finds, the oldest first; the stream is not closed. */
    public void write(HazardFilter filter, Locale locale, OutputStream out) throws IOException {
        pages(filter, Messages.in(locale), out, written -> {});
    }

    /** Refuses what is too long to be written while somebody waits. */
    public void requireShort(HazardFilter filter) {
        if (!isShort(filter)) {
            throw Refusal.tooLarge("takeover.refusal.export", AT_ONCE);
        }
    }

    /**
     * Starts the job that writes it.
     *
     * @return the job's id
     */
    @RolesAllowed(Roles.WORKER)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public long start(HazardFilter filter, Locale locale) {
        var query = filter.toQuery();
        var order = JobOrder.of(
                LedgerExportWork.KIND, fileName(), locale, REGISTER + (query.isEmpty() ? "all=true" : query));
        return jobs.start(order.with(query));
    }

    /** The same, however long it is. */
    @RolesAllowed(Roles.SYSTEM)
    public void write(HazardFilter filter, Locale locale, OutputStream out, Progress progress) throws IOException {
        long all = search.countAll(filter);
        pages(
                filter,
                Messages.in(locale),
                out,
                written -> progress.progress(written, all, "takeover.export.job.writing", written, all));
    }

    private void pages(HazardFilter filter, Messages messages, OutputStream out, LongConsumer written)
            throws IOException {
        long rows = 0;
        var page = search.exportRows(filter, HazardSort.OLDEST, null, PAGE);
        try (var sheet = new LedgerSheet(out, messages)) {
            sheet.write(page.rows());
            while (page.next() != null) {
                rows += page.rows().size();
                written.accept(rows);
                page = search.exportRows(filter, HazardSort.OLDEST, page.next(), PAGE);
                sheet.write(page.rows());
            }
        }
    }

    /** Named after today. */
    public String fileName() {
        return "hazards-" + CompanyClock.dayOf(clock.instant()) + ".xlsx";
    }
}
