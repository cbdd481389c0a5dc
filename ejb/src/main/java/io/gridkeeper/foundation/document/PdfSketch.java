package io.gridkeeper.foundation.document;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfTemplate;

/** A drawing on a paper: pictures, hatched areas, names. Points are counted from the top left, y downwards. */
public final class PdfSketch {

    private static final float GAP = 7;
    private static final float DOT = 1.1f;
    private static final Color PAPER = Color.WHITE;
    private static final Color INK = new Color(21, 25, 26);

    private final PdfTemplate canvas;
    private final float height;

    /** How an area is hatched, so that it can be told apart without its colour. */
    public enum Hatch {
        CROSSED,
        SLANTED,
        DOTTED,
        LEVEL,
        NONE
    }

    /** A point of the drawing. */
    public record At(float x, float y) {}

    /**
     * How an area looks; a paper knows no transparency, so a tint covers what lies below it.
     *
     * @param colour of its rim and hatch
     * @param fill how much of the colour its ground has, 0 for no ground
     */
    public record Look(Color colour, float fill, Hatch hatch) {

        Color tint() {
            return new Color(mixed(colour.getRed()), mixed(colour.getGreen()), mixed(colour.getBlue()));
        }

        private int mixed(int part) {
            return Math.round(255 - (255 - part) * fill);
        }

        /** The same without a ground. */
        public Look bare() {
            return new Look(colour, 0, hatch);
        }
    }

    PdfSketch(PdfTemplate canvas, float height) {
        this.canvas = canvas;
        this.height = height;
    }

    /** A JPEG or PNG, stretched to this size. */
    public PdfSketch picture(byte[] jpegOrPng, At corner, float width, float tall) {
        try {
            canvas.addImage(Image.getInstance(jpegOrPng), width, 0, 0, tall, corner.x(), up(corner.y() + tall));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    /** An area within a ring of corners. */
    public PdfSketch area(List<At> ring, Look look) {
        if (look.fill() > 0) {
            canvas.saveState();
            canvas.setColorFill(look.tint());
            trace(ring);
            canvas.fill();
            canvas.restoreState();
        }
        hatch(ring, look);
        canvas.saveState();
        canvas.setColorStroke(look.colour());
        canvas.setLineWidth(1.4f);
        trace(ring);
        canvas.stroke();
        canvas.restoreState();
        return this;
    }

    private void trace(List<At> ring) {
        canvas.moveTo(ring.getFirst().x(), up(ring.getFirst().y()));
        ring.stream().skip(1).forEach(at -> canvas.lineTo(at.x(), up(at.y())));
        canvas.closePath();
    }

    private void hatch(List<At> ring, Look look) {
        if (look.hatch() == Hatch.NONE) {
            return;
        }
        float left = (float) ring.stream().mapToDouble(At::x).min().orElse(0);
        float right = (float) ring.stream().mapToDouble(At::x).max().orElse(0);
        float low = (float) ring.stream().mapToDouble(at -> up(at.y())).min().orElse(0);
        float high = (float) ring.stream().mapToDouble(at -> up(at.y())).max().orElse(0);
        canvas.saveState();
        trace(ring);
        canvas.clip();
        canvas.newPath();
        canvas.setColorStroke(look.colour());
        canvas.setColorFill(look.colour());
        canvas.setLineWidth(0.8f);
        switch (look.hatch()) {
            case CROSSED -> {
                slants(left, right, low, high, 1);
                slants(left, right, low, high, -1);
            }
            case SLANTED -> slants(left, right, low, high, 1);
            case DOTTED -> dots(left, right, low, high);
            case LEVEL -> {
                for (float y = low; y <= high; y += GAP) {
                    line(left, y, right, y);
                }
            }
            case NONE -> {}
        }
        canvas.restoreState();
    }

    private void slants(float left, float right, float low, float high, int way) {
        float tall = high - low;
        for (float x = left - tall; x <= right + tall; x += GAP) {
            line(x, low, x + way * tall, high);
        }
    }

    private void dots(float left, float right, float low, float high) {
        for (float y = low; y <= high; y += GAP) {
            for (float x = left; x <= right; x += GAP) {
                canvas.circle(x, y, DOT);
            }
        }
        canvas.fill();
    }

    private void line(float x, float y, float toX, float toY) {
        canvas.moveTo(x, y);
        canvas.lineTo(toX, toY);
        canvas.stroke();
    }

    /** Lines of text on a small white ground, centred on a point. */
    public PdfSketch label(List<String> lines, At centre, float size) {
        float leading = size * 1.3f;
        float wide = 0;
        for (var line : lines) {
            wide = Math.max(wide, width(line, size));
        }
        float tall = leading * lines.size();
        float top = up(centre.y()) + tall / 2;
        canvas.saveState();
        canvas.setColorFill(PAPER);
        canvas.setColorStroke(INK);
        canvas.setLineWidth(0.3f);
        canvas.rectangle(centre.x() - wide / 2 - 3, top - tall - 2, wide + 6, tall + 4);
        canvas.fillStroke();
        canvas.restoreState();
        for (int i = 0; i < lines.size(); i++) {
            float x = centre.x() - width(lines.get(i), size) / 2;
            write(lines.get(i), x, top - leading * (i + 1) + size * 0.3f, size);
        }
        return this;
    }

    /** Text that begins at a point on its base line. */
    public PdfSketch text(String text, At start, float size) {
        write(text, start.x(), up(start.y()), size);
        return this;
    }

    /** How wide a text is, in points. */
    public static float width(String text, float size) {
        return PdfFont.base().getWidthPoint(PdfFont.printable(text), size);
    }

    private void write(String text, float x, float y, float size) {
        canvas.saveState();
        canvas.setColorFill(INK);
        canvas.beginText();
        canvas.setFontAndSize(PdfFont.base(), size);
        canvas.setTextMatrix(x, y);
        canvas.showText(PdfFont.printable(text));
        canvas.endText();
        canvas.restoreState();
    }

    private float up(float y) {
        return height - y;
    }
}
