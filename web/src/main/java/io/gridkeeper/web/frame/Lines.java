package io.gridkeeper.web.frame;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a short text into lines; a Chinese character is as wide as the type is high, a Latin letter about half. */
final class Lines {

    private static final double LATIN = 0.55;
    private static final int FIRST_WIDE = 0x2E80;

    private Lines() {}

    static List<String> of(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        breaks.setText(text);
        StringBuilder line = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = text.substring(start, end);
            if (!line.isEmpty() && width(line + piece.strip(), size) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    static double width(String text, double size) {
        return text.chars()
                .mapToDouble(c -> c >= FIRST_WIDE ? size : size * LATIN)
                .sum();
    }
}
