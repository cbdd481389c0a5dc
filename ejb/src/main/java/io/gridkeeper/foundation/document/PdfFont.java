package io.gridkeeper.foundation.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/**
 * The one typeface of all papers, Noto Sans SC. Parsed once, because that takes longer than a whole document; only the
 * glyphs a document uses are embedded in it.
 */
final class PdfFont {

    private static final String RESOURCE = "/fonts/NotoSansSC-Regular.ttf";

    private PdfFont() {}

    private static final class Once {
        private static final BaseFont FONT = load();

        private static BaseFont load() {
            try (InputStream bytes = PdfFont.class.getResourceAsStream(RESOURCE)) {
                if (bytes == null) {
                    throw new IllegalStateException("The font " + RESOURCE + " is missing");
                }
                var font = BaseFont.createFont(
                        "NotoSansSC-Regular.ttf",
                        BaseFont.IDENTITY_H,
                        BaseFont.EMBEDDED,
                        false,
                        bytes.readAllBytes(),
                        null);
                font.setIncludeCidSet(false); // with it veraPDF fails PDF/A-2 rule 6.2.11.4.2-2
                return font;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    static BaseFont base() {
        return Once.FONT;
    }

    static Font plain(float size) {
        return new Font(base(), size);
    }

    /** There is one weight; bold is drawn with an outline. */
    static Font bold(float size) {
        return new Font(base(), size, Font.BOLD);
    }

    /** Text that breaks into lines as Chinese does and loses no character in silence. */
    static Chunk chunk(String text, Font font) {
        var chunk = new Chunk(printable(text), font);
        chunk.setSplitCharacter(ChineseLines.INSTANCE);
        return chunk;
    }

    /** Characters the font has no glyph for are written as their code point, 〔U+2A6D6〕; controls become spaces. */
    static String printable(String text) {
        if (text.codePoints().allMatch(PdfFont::isPrintable)) {
            return text;
        }
        var printable = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isPrintable(point)) {
                printable.appendCodePoint(point);
            } else if (Character.isWhitespace(point) || Character.isISOControl(point)) {
                printable.append(' ');
            } else if (Character.getType(point) != Character.FORMAT) {
                printable.append(String.format(Locale.ROOT, "〔U+%04X〕", point));
            }
        });
        return printable.toString();
    }

    private static boolean isPrintable(int point) {
        return point == '\n' || (!Character.isISOControl(point) && base().charExists(point));
    }
}
