package io.gridkeeper.safety.warning;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.identity.AccountRegister;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.notice.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signals as people tell and settle them, and what each month's come to. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause({"R11-2.4.2b", "R12-4.6a"})
public class WarningDesk {

    private static final int MOST_ROWS = 200;

    /** Of the signals themselves; an analysis names the clause of its purpose. */
    private static final String CLAUSE = "R12-4.6a";

    @Inject
    private Warnings warnings;

    @Inject
    private WarningAccess access;

    @Inject
    private AccountRegister accounts;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail trail;

    /** Tells a signal in a grid one sees. */
    public SignalRow tell(TellSignal told) {
        access.requireOpen(told.gridId());
        var today = access.today();
        var seenOn = Objects.requireNonNullElse(told.seenOn(), today);
        if (seenOn.isAfter(today)) {
            throw Refusal.invalid("warning.refusal.future").citing(CLAUSE);
        }
        boolean correspondent = access.holds(WarningAccess.CORRESPONDENT, told.gridId());
        var signal = new WarningSignal(
                warnings.nextNumber(), told, new WarningSignal.Teller(access.personId(), correspondent, seenOn));
        warnings.add(signal);
        trail.record("warningSignal", signal.id(), "tell", CLAUSE, null, signal.number());
        return rows(List.of(signal)).getFirst();
    }

    /** Says what came of a signal. */
    public SignalRow settle(String number, String outcome) {
        var signal = visible(number);
        access.requireKeeper(signal.gridId());
        signal.settle(outcome, access.today());
        trail.record("warningSignal", signal.id(), "settle", CLAUSE, null, number);
        return rows(List.of(signal)).getFirst();
    }

    /** One signal of a grid the caller sees. */
    public SignalRow signal(String number) {
        return rows(List.of(visible(number))).getFirst();
    }

    /** A page of the signals the caller sees, the newest first. */
    public Slice<SignalRow> list(boolean openOnly, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var grids = access.visible();
        if (grids != null && grids.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var from = Cursor.decode(cursor, 1);
        var page = warnings.page(grids, openOnly, from == null ? Long.MAX_VALUE : from.number(0), rows + 1);
        return Slice.of(rows(page), rows, row -> Cursor.encode(row.id()));
    }

    /** What the signals of a month in a grid and those below it come to. */
    public WarningMonth month(long gridId, YearMonth month, AnalysisPurpose purpose) {
        var analysis = warnings.analysis(gridId, month, purpose).map(this::row);
        var figures = figures(gridId, month, purpose);
        return new WarningMonth(
                month,
                purpose,
                figures,
                MonthStanding.of(month, analysis, access.today()),
                month.atEndOfMonth(),
                analysis.orElse(null),
                analysis.isEmpty() && access.mayAnalyse(gridId, purpose));
    }

    private MonthFigures figures(long gridId, YearMonth month, AnalysisPurpose purpose) {
        var branch = access.branch(gridId);
        return MonthFigures.of(
                access.correspondents(branch.keySet()), rows(warnings.seenIn(month, branch.keySet())), purpose);
    }

    /** Files a month's analysis, once; management is told of early warning. */
    public AnalysisRow file(FileAnalysis filed) {
        var grid = access.grid(filed.gridId());
        if (!access.mayAnalyse(filed.gridId(), filed.purpose())) {
            throw Refusal.forbidden("warning.refusal.mayNot")
                    .citing(filed.purpose().clause());
        }
        if (filed.month().atDay(1).isAfter(access.today())) {
            throw Refusal.invalid("warning.refusal.future")
                    .citing(filed.purpose().clause());
        }
        if (warnings.analysis(filed.gridId(), filed.month(), filed.purpose()).isPresent()) {
            throw Refusal.conflict("warning.refusal.filedAlready")
                    .citing(filed.purpose().clause());
        }
        var figures = figures(filed.gridId(), filed.month(), filed.purpose());
        var analysis = new WarningAnalysis(filed, figures, access.personId(), access.today());
        warnings.add(analysis);
        var row = row(analysis);
        trail.record(
                "warningAnalysis", row.id(), "file", filed.purpose().clause(), null, filed.month() + " " + grid.code());
        if (filed.purpose() == AnalysisPurpose.EARLY_WARNING) {
            tellManagement(row, grid);
        }
        return row;
    }

    private void tellManagement(AnalysisRow row, GridRow grid) {
        var link = "/risk/warnings?grid=" + grid.id() + "&month=" + row.month();
        accounts.personsIn(Roles.MANAGEMENT)
                .forEach(person -> notices.tell(
                        person, "warning.notice.filed", List.of(row.month().toString(), grid.name()), link));
    }

    /** The analyses of the last twelve months in the grids the caller sees, the newest first. */
    public List<AnalysisRow> analyses() {
        var grids = access.visible();
        return warnings.analyses(since()).stream()
                .filter(analysis -> grids == null || grids.contains(analysis.gridId()))
                .map(this::row)
                .toList();
    }

    private LocalDate since() {
        return access.today().withDayOfMonth(1).minusYears(1);
    }

    /** Whether the caller settles signals of the grid. */
    public boolean keeps(long gridId) {
        return access.keeps(gridId);
    }

    private WarningSignal visible(String number) {
        var signal = warnings.signal(number);
        access.requireSight(signal);
        return signal;
    }

    private AnalysisRow row(WarningAnalysis analysis) {
        var grid = access.rows(List.of(analysis.gridId())).get(analysis.gridId());
        var by = access.names(List.of(analysis.filedById())).getOrDefault(analysis.filedById(), "");
        return analysis.row(grid == null ? "" : grid.name(), by);
    }

    private List<SignalRow> rows(Collection<WarningSignal> signals) {
        var grids = access.rows(signals.stream().map(WarningSignal::gridId).toList());
        var names = access.names(signals.stream().map(WarningSignal::tellerId).toList());
        return signals.stream()
                .map(signal -> signal.row(
                        Optional.ofNullable(grids.get(signal.gridId()))
                                .map(GridRow::name)
                                .orElse(""),
                        names.getOrDefault(signal.tellerId(), "")))
                .toList();
    }
}
