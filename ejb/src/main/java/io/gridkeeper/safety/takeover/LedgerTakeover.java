package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.document.BroughtRow;
import io.gridkeeper.foundation.document.BroughtSheet;
import io.gridkeeper.foundation.document.BroughtWorkbook;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.UnitRow;
import io.gridkeeper.safety.hazard.HazardRegister;
import io.gridkeeper.safety.hazard.ImportHazard;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Takes a company's Excel ledger into the register, in one transaction. The grid office does it; rows keep the day they
 * were found and the day people were told, and pass the same rules from here on as every other hazard.
 */
@Stateless
@RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM})
public class LedgerTakeover {

    private static final int SAMPLE = 5;
    private static final int MOST_ROWS = 20_000;

    @Inject
    private HazardRegister hazards;

    @Inject
    private GridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private RememberedColumns remembered;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Reads the first sheet and proposes what its columns mean; stores nothing. */
    public LedgerPreview preview(InputStream xlsx) {
        try (var workbook = BroughtWorkbook.open(xlsx)) {
            var rows = rows(workbook.sheets().getFirst());
            var match = match(rows);
            var below = rows.stream().filter(row -> row.number() > match.headingRow()).toList();
            var sample = below.stream().limit(SAMPLE).map(LedgerTakeover::texts).toList();
            return new LedgerPreview(match, below.size(), sample);
        }
    }

    /**
     * Takes over every row of the first sheet, or none.
     *
     * @param corrected meaning → column from 0, as the person left it; empty means as proposed
     * @param locale language of the remarks, should the workbook go back
     */
    public TakeoverOutcome takeOver(InputStream xlsx, Map<LedgerColumn, Integer> corrected, Locale locale) {
        try (var workbook = BroughtWorkbook.open(xlsx)) {
            var sheet = workbook.sheets().getFirst();
            var rows = rows(sheet);
            var proposed = match(rows);
            var match = corrected.isEmpty() ? proposed : proposed.corrected(corrected);
            requireMatched(match, locale);
            var read = new LedgerReader(match, directory(match, rows), LocalDate.now(clock)).read(rows);
            if (!read.faults().isEmpty()) {
                return sendBack(workbook, sheet, match, read.faults(), Messages.in(locale));
            }
            remembered.remember(match);
            return store(read.hazards());
        }
    }

    private TakeoverOutcome store(List<ImportHazard> rows) {
        int closed = 0;
        int open = 0;
        int known = 0;
        for (var row : rows) {
            boolean history = row.closedOn() != null;
            var imported = history ? hazards.importClosed(row) : hazards.importOpen(row);
            if (!imported.fresh()) {
                known++;
            } else if (history) {
                closed++;
            } else {
                open++;
            }
        }
        var outcome = new TakeoverOutcome.TakenOver(closed, open, known);
        audit.record("LEDGER", 0, "TAKEN_OVER", null, null, outcome.toString());
        return outcome;
    }

    private static TakeoverOutcome sendBack(
            BroughtWorkbook workbook, BroughtSheet sheet, ColumnMatch match, List<RowFault> faults, Messages messages) {
        Map<Integer, List<String>> remarks = faults.stream()
                .collect(Collectors.groupingBy(
                        RowFault::row,
                        TreeMap::new,
                        Collectors.mapping(
                                fault -> messages.text(fault.key(), fault.args().toArray()), Collectors.toList())));
        workbook.remark(sheet, match.headingRow(), messages.text("takeover.fault.heading"), remarks);
        return new TakeoverOutcome.SentBack(remarks.size(), workbook.toBytes());
    }

    private ColumnMatch match(List<BroughtRow> rows) {
        return ColumnMatch.find(rows, remembered.all())
                .orElseThrow(() -> Refusal.invalid("takeover.refusal.noHeadings"));
    }

    private static void requireMatched(ColumnMatch match, Locale locale) {
        if (!match.missing().isEmpty()) {
            var messages = Messages.in(locale);
            var names = match.missing().stream()
                    .map(column -> messages.text("takeover.column." + column))
                    .collect(Collectors.joining("、"));
            throw Refusal.invalid("takeover.refusal.unmatched", names);
        }
    }

    private Directory directory(ColumnMatch match, List<BroughtRow> rows) {
        var units = organisation.units().stream().collect(Collectors.toMap(UnitRow::id, UnitRow::name));
        var places = grids.placesNamed(match.words(rows, LedgerColumn.PLACE));
        var people = organisation.peopleNamed(
                match.words(rows, LedgerColumn.INSPECTOR, LedgerColumn.RESPONSIBLE));
        return new Directory(places, grids.tree(), units, people);
    }

    private static List<BroughtRow> rows(BroughtSheet sheet) {
        var rows = sheet.rows();
        if (rows.size() > MOST_ROWS) {
            throw Refusal.tooLarge("takeover.refusal.rows", MOST_ROWS);
        }
        return rows;
    }

    private static List<String> texts(BroughtRow row) {
        return row.cells().stream().map(cell -> cell.text()).toList();
    }
}
