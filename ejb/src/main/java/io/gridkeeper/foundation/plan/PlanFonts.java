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

        private static final boolean KNOWN = register();

        private static boolean register() {
            try (var bytes = PlanFonts.class.getResourceAsStream(RESOURCE)) {
                if (bytes == null) {
                    throw new IllegalStateException("The font " + RESOURCE + " is missing");
                }
                return GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, bytes));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (FontFormatException damaged) {
                throw new IllegalStateException(damaged);
            }
        }
    }

    /** Whether it is new to the machine; known it is in any case. */
    static boolean areKnown() {
        return Once.KNOWN;
    }
}
