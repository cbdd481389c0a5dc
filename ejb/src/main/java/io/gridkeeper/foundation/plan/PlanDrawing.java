package io.gridkeeper.foundation.plan;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.ViewBox;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.ExternalResourcePolicy;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import io.gridkeeper.foundation.document.FileKind;
import io.gridkeeper.foundation.kernel.Refusal;
import java.awt.Color;
import java.awt.Component;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A drawing somebody brings as PNG, SVG or PDF, made a PNG: what the content says counts, not the name. An SVG or PDF is
 * drawn here, so that nothing of it ever runs or loads in a browser; an SVG without scripts, embedded pages and
 * references to the outside ({@link PlainSvg}), of a PDF the first page.
 */
final class PlanDrawing {

    static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final int LONGEST_SIDE = 3600;
    private static final int SHORTEST_SIDE = 16;
    private static final int SNIFFED = 1024;
    private static final float POINTS_PER_INCH = 72;
    private static final DocumentLimits LIMITS = new DocumentLimits(40, 4, 60_000);

    private PlanDrawing() {}

    /** The bytes of a PNG; a PNG that is brought stays as it is, its size is checked where it is stored. */
    static byte[] png(InputStream brought) {
        byte[] bytes = read(brought);
        var kind = FileKind.of(Arrays.copyOf(bytes, Math.min(bytes.length, SNIFFED)));
        if (kind.filter(known -> known == FileKind.PNG).isPresent()) {
            return bytes;
        }
        try {
            if (kind.filter(known -> known == FileKind.PDF).isPresent()) {
                return png(firstPage(bytes));
            }
            if (kind.isEmpty() && looksLikeSvg(bytes)) {
                return png(drawn(bytes));
            }
        } catch (IOException | RuntimeException | XMLStreamException | StackOverflowError unreadable) {
            throw unreadable instanceof Refusal refusal ? refusal : Refusal.invalid("plan.refusal.unreadable");
        }
        throw Refusal.invalid("plan.refusal.kind");
    }

    private static byte[] read(InputStream brought) {
        try {
            byte[] bytes = brought.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Refusal.tooLarge("plan.refusal.size", MOST_BYTES / 1024 / 1024);
            }
            if (bytes.length == 0) {
                throw Refusal.invalid("plan.refusal.empty");
            }
            return bytes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean looksLikeSvg(byte[] bytes) {
        var head =
                new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        return head.contains("<svg") || (head.contains("<?xml") && head.contains("svg"));
    }

    private static BufferedImage firstPage(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var box = document.getPage(0).getCropBox();
            float longest = Math.max(box.getWidth(), box.getHeight());
            return new PDFRenderer(document)
                    .renderImageWithDPI(0, POINTS_PER_INCH * LONGEST_SIDE / longest, ImageType.RGB);
        }
    }

    private static BufferedImage drawn(byte[] brought) throws XMLStreamException {
        var context = LoaderContext.builder()
                .externalResourcePolicy(ExternalResourcePolicy.DENY)
                .documentLimits(LIMITS)
                .build();
        SVGDocument svg = new SVGLoader().load(new ByteArrayInputStream(PlainSvg.of(brought)), null, context);
        if (svg == null || !(svg.size().width > 0 && svg.size().height > 0)) {
            throw Refusal.invalid("plan.refusal.unreadable");
        }
        float scale = LONGEST_SIDE / Math.max(svg.size().width, svg.size().height);
        int width = Math.max(SHORTEST_SIDE, Math.round(svg.size().width * scale));
        int height = Math.max(SHORTEST_SIDE, Math.round(svg.size().height * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        svg.render((Component) null, canvas, new ViewBox(width, height));
        canvas.dispose();
        return image;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
