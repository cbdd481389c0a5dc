package io.gridkeeper.foundation.document;

import io.gridkeeper.foundation.kernel.CompanyClock;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A paper in the making, A4 unless told otherwise, PDF/A-2b (ISO 19005-2) from the first byte: fonts embedded, XMP metadata, sRGB output
 * intent. Texts go in from top to bottom; {@link #bytes()} ends it. Not for two threads.
 */
public final class PdfDocument {

    private static final float SIDE = 54;
    private static final float TOP = 62;
    private static final float BOTTOM = 58;
    private static final float TEXT_SIZE = 10.5f;
    private static final float LINE_HEIGHT = 1.6f;
    private static final float ROOM_BELOW_HEADING = 90;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    private final Document document;
    private final PdfWriter writer;

    /** The paper it is printed on. */
    public enum Sheet {
        A4(PageSize.A4),
        A4_ACROSS(PageSize.A4.rotate()),
        A3_ACROSS(PageSize.A3.rotate());

        private final Rectangle size;

        Sheet(Rectangle size) {
            this.size = size;
        }

        /** The width between the margins, in points. */
        public float width() {
            return size.getWidth() - 2 * SIDE;
        }

        /** The height between the margins, in points. */
        public float height() {
            return size.getHeight() - TOP - BOTTOM;
        }
    }

    public PdfDocument(PdfInfo info) {
        this(info, Sheet.A4);
    }

    public PdfDocument(PdfInfo info, Sheet sheet) {
        document = new Document(sheet.size, SIDE, SIDE, TOP, BOTTOM);
        writer = PdfWriter.getInstance(document, bytes);
        writer.setPDFXConformance(PdfWriter.PDFA2B);
        writer.setPageEvent(new PageFrame(info));
        document.addTitle(info.title() + " " + info.number());
        document.addSubject(info.number());
        document.addAuthor(info.author());
        document.addCreator("Gridkeeper");
        document.addCreationDate(
                new PdfDate(GregorianCalendar.from(ZonedDateTime.ofInstant(info.madeAt(), CompanyClock.ZONE))));
        document.open();
        var language = info.messages().locale().toLanguageTag();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        outputIntent(writer);
        writer.createXmpMetadata();
    }

    private static void outputIntent(PdfWriter writer) {
        try {
            var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
            writer.setOutputIntents("sRGB IEC61966-2.1", "", "http://www.color.org", "sRGB IEC61966-2.1", profile);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The name of the paper, large and centred. */
    public PdfDocument title(String text) {
        var paragraph = paragraph(text, 20, true);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        paragraph.setSpacingAfter(4);
        document.add(paragraph);
        return this;
    }

    /** A line below the title, to the right: number and date. */
    public PdfDocument right(String text) {
        var paragraph = paragraph(text, TEXT_SIZE, false);
        paragraph.setAlignment(Element.ALIGN_RIGHT);
        document.add(paragraph);
        return this;
    }

    /** A heading; at the foot of a page it goes over to the next one with what follows. */
    public PdfDocument heading(String text) {
        if (writer.getVerticalPosition(true) < BOTTOM + ROOM_BELOW_HEADING) {
            document.newPage();
        }
        var paragraph = paragraph(text, 12.5f, true);
        paragraph.setSpacingBefore(8);
        paragraph.setSpacingAfter(2);
        document.add(paragraph);
        return this;
    }

    /** Running text, the first line indented by two characters as usual in Chinese. */
    public PdfDocument text(String text) {
        var paragraph = paragraph(text, TEXT_SIZE, false);
        paragraph.setFirstLineIndent(2 * TEXT_SIZE);
        paragraph.setSpacingAfter(4);
        document.add(paragraph);
        return this;
    }

    /** Running text without indent. */
    public PdfDocument line(String text) {
        document.add(paragraph(text, TEXT_SIZE, false));
        return this;
    }

    /** Small print. */
    public PdfDocument note(String text) {
        document.add(paragraph(text, 8.5f, false));
        return this;
    }

    public PdfDocument table(PdfTable table) {
        document.add(table.laidOut());
        return this;
    }

    /** A drawing of this size in points; its origin is at the top left. */
    public PdfDocument sketch(float width, float height, Consumer<PdfSketch> draw) {
        var canvas = writer.getDirectContent().createTemplate(width, height);
        draw.accept(new PdfSketch(canvas, height));
        document.add(Image.getInstance(canvas));
        return this;
    }

    public PdfDocument newPage() {
        document.newPage();
        return this;
    }

    /** Ends the paper and gives it; nothing can be added afterwards. */
    public byte[] bytes() {
        document.close();
        return bytes.toByteArray();
    }

    /** A JPEG or PNG for {@link PdfTable#picture}. */
    public static Image picture(byte[] jpegOrPng) {
        try {
            return Image.getInstance(jpegOrPng);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Paragraph paragraph(String text, float size, boolean bold) {
        var paragraph = new Paragraph(PdfFont.chunk(text, bold ? PdfFont.bold(size) : PdfFont.plain(size)));
        paragraph.setLeading(0, LINE_HEIGHT);
        return paragraph;
    }
}
