package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.hazard.HazardFilter;
import io.gridkeeper.safety.hazard.HazardSearch;
import io.gridkeeper.safety.hazard.HazardSort;
import io.gridkeeper.safety.risk.RiskExport;
import io.gridkeeper.safety.risk.RiskFilter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/** The two lists that a grid holds, its risks and its hazards, in one workbook; with those of the grids below it. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R07-10b")
public class GridLists {

    private static final int MOST = 5_000;
    private static final int PAGE = 1_000;

    @Inject
    private GridRegister grids;

    @Inject
    private RiskExport risks;

    @Inject
    private HazardSearch hazards;

    /** Writes both lists of a grid the caller sees; the stream is not closed. Refuses more than 5,000 hazards. */
    public void write(String gridCode, Locale locale, OutputStream out) throws IOException {
        long grid = grids.grid(gridCode).id();
        var filter = HazardFilter.none().with("grid", String.valueOf(grid));
        var count = hazards.count(filter);
        if (count.more() || count.value() > MOST) {
            throw Refusal.tooLarge("takeover.refusal.export", MOST);
        }
        var workbook = new Workbook(out, "Gridkeeper", "1.0");
        risks.write(new RiskFilter(null, null, null, grid, null, false, false), workbook);
        try (var sheet = new HazardListSheet(workbook, Messages.in(locale))) {
            var page = hazards.exportRows(filter, HazardSort.OLDEST, null, PAGE);
            sheet.write(page.rows());
            while (page.next() != null) {
                page = hazards.exportRows(filter, HazardSort.OLDEST, page.next(), PAGE);
                sheet.write(page.rows());
            }
        }
        workbook.finish();
    }
}
