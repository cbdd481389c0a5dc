package io.gridkeeper.safety.risk;

import java.awt.Color;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A level as it is printed: a shape of its own in its colour, so that a black and white copy still tells it. */
final class LevelSign {

    private static final int SIDE = 240;
    private static final int EDGE = 16;

    private LevelSign() {}

    /** A PNG on white, 240 pixels square: octagon, triangle, diamond, disc from the gravest down. */
    static byte[] png(RiskLevel level) {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, SIDE, SIDE);
        pen.setColor(colour(level));
        switch (level) {
            case MAJOR -> pen.fillPolygon(regular(8, Math.PI / 8));
            case LARGER -> pen.fillPolygon(regular(3, -Math.PI / 2));
            case GENERAL -> pen.fillPolygon(regular(4, 0));
            case LOW -> pen.fillOval(EDGE, EDGE, SIDE - 2 * EDGE, SIDE - 2 * EDGE);
        }
        pen.dispose();
        return bytes(image);
    }

    private static Color colour(RiskLevel level) {
        return switch (level) {
            case MAJOR -> new Color(0xd5, 0x36, 0x2b);
            case LARGER -> new Color(0xee, 0x84, 0x20);
            case GENERAL -> new Color(0xf2, 0xc2, 0x1a);
            case LOW -> new Color(0x34, 0x78, 0xdc);
        };
    }

    private static Polygon regular(int corners, double first) {
        var shape = new Polygon();
        double reach = SIDE / 2.0 - EDGE;
        for (int i = 0; i < corners; i++) {
            double angle = first + 2 * Math.PI * i / corners;
            shape.addPoint((int) Math.round(SIDE / 2.0 + reach * Math.cos(angle)), (int)
                    Math.round(SIDE / 2.0 + reach * Math.sin(angle)));
        }
        return shape;
    }

    private static byte[] bytes(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
