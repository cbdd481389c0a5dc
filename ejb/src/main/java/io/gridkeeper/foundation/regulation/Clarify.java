package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;

/**
 * A clarification of a clause.
 *
 * @param interpreter the body that interprets the rules, such as the safety production department
 */
public record Clarify(String interpreter, String text, LocalDate issuedOn) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 2000;

    public Clarify {
        interpreter = within(interpreter, LONGEST_NAME);
        text = within(text, LONGEST_TEXT);
    }

    private static String within(String typed, int longest) {
        var stripped = typed.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw Refusal.invalid("regulation.clarify.text", longest);
        }
        return stripped;
    }
}
