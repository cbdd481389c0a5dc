package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.foundation.document.BroughtRow;
import io.gridkeeper.foundation.document.BroughtSheet;
import io.gridkeeper.foundation.document.BroughtWorkbook;
import io.gridkeeper.foundation.document.RowFault;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.marketing.territory.SalesUnitRegister;
import io.gridkeeper.marketing.territory.StaffRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Brings lists of customers in: all rows or none. A list with faults goes back with what is wrong beside each row; double
 * ones, inside the list or with what is filed, are faults. Bounded like filing by hand.
 */
@Stateless
@RolesAllowed(Roles.WORKER)
public class CustomerSheets {

    private static final int MOST_ROWS = 20_000;

    /** What a list brought: all its rows. */
    public record Filed(int customers) {}

    @Inject
    private CustomerRegister register;

    @Inject
    private CustomerAccess access;

    @Inject
    private Doubles doubles;

    @Inject
    private SalesUnitRegister units;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private AuditTrail trail;

    /** Files every row of the first sheet, or none; {@code locale} is the language of the remarks. */
    public Brought<Filed> bring(InputStream xlsx, Locale locale) {
        access.personId();
        try (var workbook = BroughtWorkbook.open(xlsx)) {
            var sheet = workbook.sheets().getFirst();
            var rows = sheet.rows();
            var reader = read(rows);
            if (reader.faults().isEmpty()) {
                int filed = register.fileAll(
                        reader.files().stream().map(SheetReader.Read::file).toList());
                trail.record("customer", 0, "bring", null, null, String.valueOf(filed));
                return new Brought.Taken<>(new Filed(filed));
            }
            return sendBack(workbook, sheet, rows.getFirst().number(), reader, Messages.in(locale));
        }
    }

    private SheetReader read(List<BroughtRow> rows) {
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw Refusal.invalid("customer.refusal.sheet.rows", MOST_ROWS);
        }
        var columns = SheetReader.columns(rows.getFirst());
        for (var column : SheetColumn.values()) {
            if (column.isRequired() && !columns.containsKey(column)) {
                throw Refusal.invalid(
                        "customer.refusal.sheet.column",
                        Messages.in(Messages.CHINESE).text(column.key()));
            }
        }
        var staff = staff();
        var reader = new SheetReader(columns, staff::get);
        rows.stream().skip(1).forEach(reader::read);
        check(reader);
        return reader;
    }

    /** Units, lists and double files, which only the database knows. */
    private void check(SheetReader reader) {
        var seen = new HashSet<String>();
        for (var read : reader.files()) {
            var file = read.file();
            try {
                var unit = units.unit(file.unitCode());
                access.requireWorks(file.ownerId(), unit.salesGridId());
                doubles.refuseCertain(doubles.of(file, unit.id()));
                if (!seen.add(unit.id() + " " + Likeness.core(file.name()))) {
                    throw Refusal.invalid("customer.refusal.sheet.twice", file.name());
                }
            } catch (Refusal refusal) {
                reader.refuse(read.row(), refusal);
            }
        }
    }

    /** Whoever works one of the grids the caller sees, by staff number. */
    private Map<String, Long> staff() {
        var ids = grids.staffToday(grids.tree().stream().map(SalesGridRow::id).toList()).stream()
                .map(StaffRow::personId)
                .collect(Collectors.toSet());
        return organisation.people(ids).stream().collect(Collectors.toMap(PersonRow::staffNumber, PersonRow::id));
    }

    private static Brought<Filed> sendBack(
            BroughtWorkbook workbook, BroughtSheet sheet, int headingRow, SheetReader reader, Messages messages) {
        var remarks = RowFault.remarks(reader.faults(), messages);
        workbook.remark(sheet, headingRow, messages.text("customer.sheet.remarks"), remarks);
        return new Brought.SentBack<>(remarks.size(), workbook.toBytes());
    }
}
