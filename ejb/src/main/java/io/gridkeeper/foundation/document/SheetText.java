package io.gridkeeper.foundation.document;

import java.util.regex.Pattern;

/**
 * Text on its way into a sheet and back. A spreadsheet takes text that begins with one of {@code = + - @}, tab or
 * return for a formula as soon as somebody edits the cell or saves the sheet as CSV; an apostrophe before it makes that
 * text for good (OWASP, CSV injection). Going in and coming back is the identity for every text.
 */
public final class SheetText {

    private static final Pattern LIVE = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern DISARMED = Pattern.compile("'+[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private SheetText() {}

    /** The text as it may stand in a cell: never a formula, and without characters that no sheet can hold. */
    public static String disarm(String text) {
        var writable = UNWRITABLE.matcher(text).replaceAll("");
        return LIVE.matcher(writable).matches() ? "'" + writable : writable;
    }

    /** The text that was disarmed; others come back as they are. */
    public static String restore(String cell) {
        return DISARMED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
