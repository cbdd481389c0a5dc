package io.gridkeeper.foundation.document;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/**
 * A ruled table as official forms have it: thin black rules, shaded labels, texts that may run over several lines. Rows
 * do not break across pages unless they are longer than a page.
 */
public final class PdfTable {

    private static final Color RULE = new Color(60, 64, 70);
    private static final Color SHADE = new Color(238, 241, 245);
    private static final float LINE_HEIGHT = 1.45f;

    private final PdfPTable table;
    private final Font font;

    /** @param widths of the columns, relative to each other */
    public PdfTable(float fontSize, float... widths) {
        table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSplitLate(true);
        table.setSpacingBefore(2);
        table.setSpacingAfter(8);
        font = PdfFont.plain(fontSize);
    }

    /** A line of headings, repeated on every page. */
    public PdfTable headings(String... headings) {
        for (var heading : headings) {
            var cell = cell(heading, font, 1);
            cell.setBackgroundColor(SHADE);
            cell.setHorizontalAlignment(Element.ALIGN_CENTER);
            table.addCell(cell);
        }
        table.setHeaderRows(1);
        return this;
    }

    public PdfTable label(String text) {
        var cell = cell(text, font, 1);
        cell.setBackgroundColor(SHADE);
        table.addCell(cell);
        return this;
    }

    public PdfTable value(String text) {
        return value(text, 1);
    }

    /** A value over several columns. */
    public PdfTable value(String text, int columns) {
        table.addCell(cell(text, font, columns));
        return this;
    }

    /** A value of at least this height in points, for long texts and signatures. */
    public PdfTable roomy(String text, int columns, float height) {
        var cell = cell(text, font, columns);
        cell.setMinimumHeight(height);
        cell.setVerticalAlignment(Element.ALIGN_TOP);
        table.addCell(cell);
        return this;
    }

    /** A picture, centred, within the width and height given in points. */
    public PdfTable picture(Image image, int columns, float width, float height) {
        image.scaleToFit(width, height);
        var cell = new PdfPCell(image, false);
        cell.setColspan(columns);
        cell.setBorderColor(RULE);
        cell.setBorderWidth(0.6f);
        cell.setPadding(4);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        table.addCell(cell);
        return this;
    }

    private static PdfPCell cell(String text, Font font, int columns) {
        var cell = new PdfPCell(new Phrase(PdfFont.chunk(text, font)));
        cell.setColspan(columns);
        cell.setBorderColor(RULE);
        cell.setBorderWidth(0.6f);
        cell.setPadding(4.5f);
        cell.setPaddingBottom(6);
        cell.setLeading(0, LINE_HEIGHT);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    PdfPTable laidOut() {
        table.completeRow();
        return table;
    }
}
