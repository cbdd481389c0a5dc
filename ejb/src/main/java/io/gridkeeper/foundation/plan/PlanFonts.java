package io.gridkeeper.foundation.plan;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The suite's typeface made known to the drawing of plans, once. */
final class PlanFonts {

    static final String FAMILY = "Noto Sans SC";

    private static final String RESOURCE = "/fonts/NotoSansSC-Regular.ttf";

    private PlanFonts() {}

    private static final class Once {

        private static final String NAME = register();

        private static String register() {
            try (var bytes = PlanFonts.class.getResourceAsStream(RESOURCE)) {
                if (bytes == null) {
                    throw new IllegalStateException("The font " + RESOURCE + " is missing");
                }
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, bytes));
                return FAMILY;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (FontFormatException damaged) {
                throw new IllegalStateException(damaged);
            }
        }
    }

    /** The family to draw with, known from now on. */
    static String family() {
        return Once.NAME;
    }
}
