package io.gridkeeper.safety.map;

import io.gridkeeper.foundation.document.PdfSketch.Look;
import io.gridkeeper.foundation.document.PrintPicture;
import java.awt.AlphaComposite;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;

/** The picture of a plan for paper with its areas tinted, since a PDF/A of ours knows no transparency. */
final class PlanTint {

    private PlanTint() {}

    /** A JPEG; empty when the picture cannot be read. */
    static Optional<byte[]> of(byte[] png, RiskMapView view, Function<RiskArea, Look> looks) {
        return PrintPicture.of(png).map(jpeg -> tinted(jpeg, view, looks));
    }

    private static byte[] tinted(byte[] jpeg, RiskMapView view, Function<RiskArea, Look> looks) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(jpeg));
            var width = view.plan().width();
            double scale = width == null ? 1 : (double) picture.getWidth() / width;
            paint(picture, view, looks, scale);
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void paint(BufferedImage picture, RiskMapView view, Function<RiskArea, Look> looks, double scale) {
        var canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (var area : view.areas()) {
            var look = looks.apply(area);
            canvas.setComposite(AlphaComposite.SrcOver.derive(look.fill()));
            canvas.setColor(look.colour());
            canvas.fill(ring(area, scale));
        }
        canvas.dispose();
    }

    private static Path2D ring(RiskArea area, double scale) {
        var ring = new Path2D.Double();
        area.shape().corners().forEach(corner -> {
            if (ring.getCurrentPoint() == null) {
                ring.moveTo(corner.x() * scale, corner.y() * scale);
            } else {
                ring.lineTo(corner.x() * scale, corner.y() * scale);
            }
        });
        ring.closePath();
        return ring;
    }
}
