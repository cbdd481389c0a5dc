package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.foundation.document.BroughtRow;
import io.gridkeeper.foundation.document.BroughtSheet;
import io.gridkeeper.foundation.document.BroughtWorkbook;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.job.Progress;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.UnitRow;
import io.gridkeeper.safety.hazard.HazardRegister;
import io.gridkeeper.safety.hazard.HazardSearch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes a company's Excel ledger into the register, in one transaction. The grid office does it; rows keep the day they
 * were found and the day people were told, and pass the same rules from here on as every other hazard.
 */
@Stateless
@Clause("R06-F1a")
@RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM})
public class LedgerTakeover {

    private static final int SAMPLE = 5;
    private static final int MOST_ROWS = 30_000;
    private static final int MOST_NAMES = 1_000;

    @Inject
    private HazardRegister hazards;

    @Inject
    private HazardSearch search;

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
            var below = match.below(rows);
            var sample = below.stream().limit(SAMPLE).map(LedgerTakeover::texts).toList();
            return new LedgerPreview(match, below.size(), sample);
        }
    }

    /** Refuses columns by which no row could be read, before anybody waits for it. */
    public void check(InputStream xlsx, Map<LedgerColumn, Integer> corrections, Locale locale) {
        try (var workbook = BroughtWorkbook.open(xlsx)) {
            var rows = rows(workbook.sheets().getFirst());
            requireMatched(match(rows).corrected(corrections), Messages.in(locale));
        }
    }

    /**
     * Takes over every row of the first sheet, or none. Refuses a workbook that is none, has no heading row or not the
     * columns without which no row can be read.
     *
     * @param corrections meaning → column from 0, where the person knows better than what is proposed; −1 for a meaning
     *     that no column has. They are remembered
     * @param locale language of the remarks, should the workbook go back
     * @param progress what it throws ends the takeover with nothing stored
     */
    public Brought<LedgerTaken> takeOver(
            InputStream xlsx, Map<LedgerColumn, Integer> corrections, Locale locale, Progress progress) {
        progress.progress(0, 0, "takeover.job.reading");
        try (var workbook = BroughtWorkbook.open(xlsx)) {
            var sheet = workbook.sheets().getFirst();
            var rows = rows(sheet);
            var match = match(rows).corrected(corrections);
            var messages = Messages.in(locale);
            requireMatched(match, messages);
            remembered.remember(match);
            var read = new LedgerReader(match, directory(match, rows), numbers(match, rows), today()).read(rows);
            return read.faults().isEmpty()
                    ? new Brought.Taken<>(store(read, progress))
                    : sendBack(workbook, sheet, match, read.faults(), messages);
        }
    }

    private LedgerTaken store(LedgerReader read, Progress progress) {
        int rows = read.hazards().size();
        var count = hazards.importAll(
                read.hazards(), taken -> progress.progress(taken, rows, "takeover.job.storing", taken, rows));
        progress.progress(rows, rows, "takeover.job.ending", rows);
        var outcome = new LedgerTaken(count.closed(), count.open(), count.known() + read.known(), read.withdrawn());
        audit.record("ledger", 0, "takeOver", null, null, outcome.toString());
        return outcome;
    }

    private static Brought<LedgerTaken> sendBack(
            BroughtWorkbook workbook, BroughtSheet sheet, ColumnMatch match, List<RowFault> faults, Messages messages) {
        Map<Integer, List<String>> remarks = faults.stream()
                .collect(Collectors.groupingBy(
                        RowFault::row,
                        TreeMap::new,
                        Collectors.mapping(
                                fault -> messages.text(fault.key(), fault.args().toArray()), Collectors.toList())));
        workbook.remark(sheet, match.headingRow(), messages.text("takeover.fault.heading"), remarks);
        return new Brought.SentBack<>(remarks.size(), workbook.toBytes());
    }

    private ColumnMatch match(List<BroughtRow> rows) {
        return ColumnMatch.find(rows, remembered.all())
                .orElseThrow(() -> Refusal.invalid("takeover.refusal.noHeadings"));
    }

    private static void requireMatched(ColumnMatch match, Messages messages) {
        if (!match.missing().isEmpty()) {
            var names = match.missing().stream()
                    .map(column -> messages.text(column.key()))
                    .collect(Collectors.joining(messages.text("takeover.and")));
            throw Refusal.invalid("takeover.refusal.unmatched", names);
        }
    }

    private Directory directory(ColumnMatch match, List<BroughtRow> rows) {
        var units = organisation.units().stream().collect(Collectors.toMap(UnitRow::id, UnitRow::name));
        var places = inParts(match.words(rows, LedgerColumn.PLACE), grids::placesNamed);
        var people =
                inParts(match.words(rows, LedgerColumn.INSPECTOR, LedgerColumn.RESPONSIBLE), organisation::peopleNamed);
        return new Directory(places, grids.tree(), units, people);
    }

    private Set<String> numbers(ColumnMatch match, List<BroughtRow> rows) {
        return new HashSet<>(inParts(match.words(rows, LedgerColumn.NUMBER), search::known));
    }

    /** So many names at once as every database takes in one question. */
    private static <T> List<T> inParts(
            Collection<String> names, Function<List<String>, ? extends Collection<T>> question) {
        var all = List.copyOf(names);
        var found = new ArrayList<T>();
        for (int start = 0; start < all.size(); start += MOST_NAMES) {
            found.addAll(question.apply(all.subList(start, Math.min(start + MOST_NAMES, all.size()))));
        }
        return found;
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

    private LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }
}
