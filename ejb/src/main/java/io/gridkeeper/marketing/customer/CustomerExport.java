package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.document.SheetText;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Messages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The list of customers as .xlsx, bounded by what the caller sees; read page by page, so a million rows need no more
 * memory than a thousand. It holds no numbers of people: those are asked for one by one.
 */
@Stateless
@RolesAllowed(Roles.WORKER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CustomerExport {

    private static final int PAGE = 1_000;
    private static final int MOST_ROWS = 1_000_000;
    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.NUMBER,
            SheetColumn.NAME,
            SheetColumn.KIND,
            SheetColumn.CLASS,
            SheetColumn.ADDRESS,
            SheetColumn.OWNER,
            SheetColumn.SUPPLIER,
            SheetColumn.CONTRACT_END);

    @Inject
    private CustomerSearch search;

    /** Writes what the filter finds in the order of names; the stream is not closed. */
    public void write(CustomerFilter filter, Locale locale, OutputStream out) throws IOException {
        var messages = Messages.in(locale);
        var workbook = new Workbook(out, "Gridkeeper", "1.0");
        var sheet = workbook.newWorksheet(messages.text("customer.list.title"));
        for (int at = 0; at < COLUMNS.size(); at++) {
            sheet.inlineString(0, at, messages.text(COLUMNS.get(at).key()));
            sheet.style(0, at).bold().set();
        }
        sheet.freezePane(0, 1);
        int row = 0;
        for (var page = search.exportRows(filter, CustomerSort.NAME, null, PAGE); ; ) {
            for (var customer : page.rows()) {
                write(sheet, ++row, customer, messages);
            }
            sheet.flush();
            if (page.next() == null || row >= MOST_ROWS) {
                break;
            }
            page = search.exportRows(filter, CustomerSort.NAME, page.next(), PAGE);
        }
        sheet.finish();
        workbook.finish();
    }

    private static void write(Worksheet sheet, int row, CustomerRow customer, Messages messages) {
        text(sheet, row, 0, customer.number());
        text(sheet, row, 1, customer.name());
        text(sheet, row, 2, messages.text("customer.kind." + customer.kind()));
        text(sheet, row, 3, messages.text("customer.class." + customer.customerClass()));
        text(sheet, row, 4, customer.address());
        text(sheet, row, 5, customer.ownerName());
        text(sheet, row, 6, customer.supplier());
        var end = customer.contractEnd();
        if (end != null) {
            sheet.value(row, 7, end);
            sheet.style(row, 7).format("yyyy-mm-dd").set();
        }
    }

    private static void text(Worksheet sheet, int row, int column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(row, column, SheetText.disarm(text));
        }
    }
}
