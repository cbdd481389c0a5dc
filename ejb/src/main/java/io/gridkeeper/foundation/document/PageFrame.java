package io.gridkeeper.foundation.document;

import java.awt.Color;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Head and foot of every page: who issues the paper, its number, and page n of m. */
final class PageFrame extends PdfPageEventHelper {

    private static final float SIZE = 8.5f;
    private static final float TOTAL_WIDTH = 60;
    private static final Color GREY = new Color(90, 96, 105);

    private final PdfInfo info;
    private final BaseFont font = PdfFont.base();
    private @Nullable PdfTemplate total;

    PageFrame(PdfInfo info) {
        this.info = info;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(TOTAL_WIDTH, SIZE * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var canvas = writer.getDirectContent();
        canvas.saveState();
        canvas.setColorFill(GREY);
        canvas.setColorStroke(GREY);
        canvas.setLineWidth(0.4f);
        float head = document.top() + 14;
        line(canvas, document.left(), document.right(), head - 5);
        text(canvas, info.author(), document.left(), head);
        text(canvas, info.number(), document.right() - width(info.number()), head);
        foot(canvas, document, writer.getPageNumber());
        canvas.restoreState();
    }

    private void foot(PdfContentByte canvas, Document document, int page) {
        float foot = document.bottom() - 22;
        var current = info.text("document.page.current", page);
        float middle = (document.left() + document.right()) / 2;
        float at = middle - (width(current) + width(info.text("document.page.total", page))) / 2;
        text(canvas, current, at, foot);
        if (total != null) {
            canvas.addTemplate(total, at + width(current), foot - SIZE / 2);
        }
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        if (total != null) {
            total.setColorFill(GREY);
            text(total, info.text("document.page.total", writer.getPageNumber() - 1), 0, SIZE / 2);
        }
    }

    private float width(String text) {
        return font.getWidthPoint(text, SIZE);
    }

    private void text(PdfContentByte canvas, String text, float x, float y) {
        canvas.beginText();
        canvas.setFontAndSize(font, SIZE);
        canvas.setTextMatrix(x, y);
        canvas.showText(PdfFont.printable(text));
        canvas.endText();
    }

    private static void line(PdfContentByte canvas, float from, float to, float y) {
        canvas.moveTo(from, y);
        canvas.lineTo(to, y);
        canvas.stroke();
    }
}
