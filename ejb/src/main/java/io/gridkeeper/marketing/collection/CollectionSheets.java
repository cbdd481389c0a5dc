package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.foundation.document.BroughtWorkbook;
import io.gridkeeper.foundation.document.RowFault;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.customer.CustomerSearch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;

/**
 * Brings lists of arrears and renewals in: all rows or none. A list with faults goes back with what is wrong beside each
 * row. Bounded like listing by hand.
 */
@Stateless
@RolesAllowed(Roles.WORKER)
@Clause("R14-M2c")
public class CollectionSheets {

    private static final int MOST_ROWS = 20_000;

    /** What a list brought: all its rows. */
    public record Filed(int items) {}

    @Inject
    private CollectionBook book;

    @Inject
    private CollectionAccess access;

    @Inject
    private CustomerSearch customers;

    /** Lists every row of the first sheet, or none; {@code locale} is the language of the remarks. */
    public Brought<Filed> bring(InputStream xlsx, Locale locale) {
        try (var workbook = BroughtWorkbook.open(xlsx)) {
            var sheet = workbook.sheets().getFirst();
            var rows = sheet.rows();
            if (rows.isEmpty() || rows.size() > MOST_ROWS) {
                throw Refusal.invalid("collection.refusal.sheet.rows", MOST_ROWS);
            }
            var reader = new DueReader(rows.getFirst());
            rows.stream().skip(1).forEach(reader::read);
            check(reader);
            if (reader.faults().isEmpty()) {
                return new Brought.Taken<>(new Filed(book.fileAll(
                        reader.dues().stream().map(DueReader.Read::due).toList())));
            }
            var messages = Messages.in(locale);
            var remarks = RowFault.remarks(reader.faults(), messages);
            workbook.remark(sheet, rows.getFirst().number(), messages.text("collection.sheet.remarks"), remarks);
            return new Brought.SentBack<>(remarks.size(), workbook.toBytes());
        }
    }

    /** Customers, lists and what is listed already, which only the database knows. */
    private void check(DueReader reader) {
        var seen = new HashSet<String>();
        for (var read : reader.dues()) {
            var due = read.due();
            try {
                var customer = customers.row(due.customerNumber());
                access.requireWorks(customer);
                book.refuseListed(due);
                if (!seen.add(due.customerNumber() + " " + due.kind() + " " + due.reference())) {
                    throw Refusal.conflict("collection.refusal.twice", customer.name(), due.reference());
                }
            } catch (Refusal refusal) {
                reader.refuse(read.row(), refusal);
            }
        }
    }
}
