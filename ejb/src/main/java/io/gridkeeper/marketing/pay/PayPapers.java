package io.gridkeeper.marketing.pay;

import io.gridkeeper.foundation.document.SheetText;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A proposal as PDF and as .xlsx, with the lines the caller may see and every step of their calculation. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R14-3.2.1e")
public class PayPapers {

    private static final List<String> COLUMNS = List.of(
            "grid", "person", "role", "target", "done", "reached", "base", "pays", "area", "team", "score", "amount");
    private static final int YUAN = 2;

    @Inject
    private PayBook book;

    @Inject
    private OrganisationRegister organisation;

    public byte[] pdf(long id, Locale locale) {
        return new PaySheetPaper(book.view(id), organisation.companyName(), Messages.in(locale)).pdf();
    }

    /** The stream is not closed. The amount is written as a number, each factor beside it. */
    public void write(long id, Locale locale, OutputStream out) throws IOException {
        var view = book.view(id);
        var messages = Messages.in(locale);
        var workbook = new Workbook(out, "Gridkeeper", "1.0");
        var sheet = workbook.newWorksheet(messages.text("pay.title"));
        for (int at = 0; at < COLUMNS.size(); at++) {
            sheet.inlineString(0, at, messages.text("pay.sheet." + COLUMNS.get(at)));
            sheet.style(0, at).bold().set();
        }
        sheet.freezePane(0, 1);
        int row = 0;
        for (var line : view.lines()) {
            write(sheet, ++row, line, messages);
        }
        sheet.finish();
        workbook.finish();
    }

    private static void write(Worksheet sheet, int row, PayLineRow line, Messages messages) {
        sheet.inlineString(row, 0, SheetText.disarm(line.gridName()));
        sheet.inlineString(row, 1, SheetText.disarm(line.name()));
        sheet.inlineString(row, 2, messages.text("pay.role." + line.role()));
        sheet.value(row, 3, yuan(line.target()));
        sheet.value(row, 4, yuan(line.done()));
        sheet.value(row, 5, PayText.share(line.reached()));
        for (var step : line.steps()) {
            int column = COLUMNS.indexOf(column(step));
            var percent = step.percent();
            sheet.value(row, column, percent == null ? yuan(step.after()) : PayText.share(percent));
        }
        sheet.value(row, COLUMNS.size() - 1, yuan(line.amount()));
    }

    private static String column(PayStep step) {
        return "reached".equals(step.name()) ? "pays" : step.name();
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, YUAN);
    }
}
