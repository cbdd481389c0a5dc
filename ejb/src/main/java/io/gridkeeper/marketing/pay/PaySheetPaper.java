package io.gridkeeper.marketing.pay;

import io.gridkeeper.foundation.document.PdfDocument;
import io.gridkeeper.foundation.document.PdfInfo;
import io.gridkeeper.foundation.document.PdfTable;
import io.gridkeeper.foundation.kernel.Messages;

/** A proposal as a paper, A4 across: each person with every step of the calculation, and places to sign. Pure. */
record PaySheetPaper(PayView view, String company, Messages messages) {

    private static final float SIZE = 9;

    byte[] pdf() {
        var row = view.row();
        var title = text("pay.paper.title", row.month().toString());
        var document = new PdfDocument(
                new PdfInfo(title, row.month() + "-" + row.number(), company, row.madeAt(), messages),
                PdfDocument.Sheet.A4_ACROSS);
        document.title(title)
                .right(text("pay.paper.version", row.number(), text("pay.state." + row.state())))
                .line(text(
                        "pay.paper.rules",
                        String.valueOf(row.scheme()),
                        PayText.factor(view.scheme().areaPercent()),
                        view.scheme().discountPercent().toPlainString()))
                .table(lines())
                .line(text("pay.paper.total", PayText.yuan(view.total())))
                .table(signatures())
                .note(text("pay.paper.note"));
        return document.bytes();
    }

    private PdfTable lines() {
        var table = new PdfTable(SIZE, 14, 9, 12, 12, 8, 35, 10)
                .headings(
                        text("pay.grid"),
                        text("pay.person"),
                        text("pay.target"),
                        text("pay.done"),
                        text("pay.reached"),
                        text("pay.steps"),
                        text("pay.amount"));
        for (var line : view.lines()) {
            table.value(line.gridName())
                    .value(line.name())
                    .value(PayText.yuan(line.target()))
                    .value(PayText.yuan(line.done()))
                    .value(line.reached() + "%")
                    .value(PayText.steps(line, messages))
                    .value(PayText.yuan(line.amount()));
        }
        return table;
    }

    private PdfTable signatures() {
        var row = view.row();
        return new PdfTable(SIZE, 50, 50)
                .roomy(text("pay.paper.made", row.madeBy() == null ? "" : row.madeBy()), 1, 40)
                .roomy(text("pay.paper.approved", row.approvedBy() == null ? "" : row.approvedBy()), 1, 40);
    }

    private String text(String key, Object... args) {
        return messages.text(key, args);
    }
}
