package io.gridkeeper.safety.criterion;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.foundation.document.BroughtWorkbook;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The cases that make a hazard major, for everybody; the grid office loads them from a workbook. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class CriterionBook {

    private static final int MOST_ROWS = 200;

    @Inject
    private Criteria criteria;

    @Inject
    private AuditTrail trail;

    /** A page of the cases a filter finds, by code; at most 200. */
    public Slice<CriterionRow> list(CriterionFilter filter, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var from = Cursor.decode(cursor, 1);
        var page = criteria.page(filter, from == null ? "" : from.text(0), rows + 1).stream()
                .map(MajorCriterion::row)
                .toList();
        return Slice.of(page, rows, row -> Cursor.encode(row.code()));
    }

    /** The cases in force on a day, as they are at hand while grading. */
    public List<CriterionRow> inForce(LocalDate day) {
        return list(CriterionFilter.inForce(day), null, MOST_ROWS).rows();
    }

    /** The trades that occur. */
    public List<String> trades() {
        return criteria.trades();
    }

    /** Everything with its days, in the form in which it can be loaded again; also the template. */
    public byte[] workbook() {
        return CriterionSheet.write(
                criteria.all().stream().map(MajorCriterion::entry).toList());
    }

    /**
     * Takes over every row or none: a known code with the same first day is described anew, with a later one it goes on
     * in the new words from that day, and an unknown one is added.
     */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.COMPLIANCE})
    public Brought<CriteriaTaken> load(InputStream xlsx, Locale locale) {
        try (var workbook = BroughtWorkbook.open(xlsx)) {
            var sheet = new CriterionSheet(workbook, Messages.in(locale));
            if (!sheet.faults().isEmpty()) {
                return new Brought.SentBack<>(sheet.faults().size(), sheet.annotated());
            }
            return new Brought.Taken<>(takeOver(sheet.entries()));
        }
    }

    private CriteriaTaken takeOver(List<CriterionEntry> entries) {
        int added = 0;
        int changed = 0;
        for (var entry : entries) {
            var wordings = criteria.of(entry.code());
            var same = wordings.stream()
                    .filter(one -> one.validFrom().equals(entry.validFrom()))
                    .findFirst();
            if (same.isPresent()) {
                changed += same.get().describe(entry) ? 1 : 0;
                continue;
            }
            wordings.stream()
                    .filter(one -> one.validFrom().isBefore(entry.validFrom()))
                    .forEach(one -> one.endBefore(entry.validFrom()));
            criteria.add(new MajorCriterion(entry));
            added++;
        }
        trail.record("majorCriteria", 0, "load", null, null, "added " + added + ", changed " + changed);
        return new CriteriaTaken(added, changed, entries.size() - added - changed);
    }
}
