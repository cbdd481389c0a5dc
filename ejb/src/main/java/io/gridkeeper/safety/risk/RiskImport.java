package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.foundation.document.BroughtWorkbook;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Takes over a risk list in one transaction, a row for each measure. Everything is judged before anything is stored;
 * points are known by code, else by name in their grid, what is below them by name, so the same workbook twice doubles
 * nothing.
 */
@Stateless
@RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM})
public class RiskImport {

    @Inject
    private RiskDirectory directory;

    @Inject
    private RiskStoring storing;

    @Inject
    private RiskPapers papers;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Stores the list or sends it back.
     *
     * @param locale language of the remarks, should it go back
     */
    @Clause("R07-10b")
    public Brought<RisksTaken> importList(InputStream xlsx, Locale locale) {
        var today = CompanyClock.dayOf(clock.instant());
        try (var workbook = BroughtWorkbook.open(xlsx)) {
            directory.read();
            var read = new RiskSheetReader(workbook, directory, today);
            var faults = new ArrayList<>(read.faults);
            read.lines.forEach(line -> judge(line, today, faults));
            if (!faults.isEmpty()) {
                return sendBack(workbook, faults, Messages.in(locale));
            }
            var taken = storing.store(read.lines, today);
            trail.record("risk", 0, "import", null, null, taken.toString());
            return new Brought.Taken<>(taken);
        }
    }

    /** The levels its factors come to, and whether somebody answers for a major one. */
    private void judge(RiskLine line, LocalDate today, List<RiskFault> faults) {
        try {
            for (var factors : new RiskFactors[] {line.inherent(), line.residual()}) {
                boolean major = factors != null
                        && papers.table(factors.method(), today).grade(factors).level() == RiskLevel.MAJOR;
                if (major && line.event().responsibleId() == null) {
                    throw Refusal.invalid(
                                    "risk.refusal.majorWithoutPerson",
                                    line.event().name())
                            .citing("R07-10b");
                }
            }
            if (line.residual() != null && line.inherent() == null) {
                throw Refusal.invalid("risk.refusal.inherentFirst");
            }
        } catch (Refusal refusal) {
            faults.add(new RiskFault(
                    line.row(), refusal.key(), refusal.args(), refusal.clause().orElse(null)));
        }
    }

    private static Brought<RisksTaken> sendBack(BroughtWorkbook workbook, List<RiskFault> faults, Messages messages) {
        Map<Integer, List<String>> remarks = faults.stream()
                .collect(Collectors.groupingBy(
                        RiskFault::row, Collectors.mapping(fault -> text(fault, messages), Collectors.toList())));
        workbook.sheet(RiskColumn.SHEET)
                .ifPresent(sheet -> workbook.remark(sheet, 1, messages.text("risk.fault.heading"), remarks));
        return new Brought.SentBack<>(remarks.size(), workbook.toBytes());
    }

    private static String text(RiskFault fault, Messages messages) {
        var text = messages.text(fault.key(), fault.args().toArray());
        return fault.clause() == null ? text : text + " [" + fault.clause() + "]";
    }
}
