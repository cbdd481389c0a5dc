package io.gridkeeper.foundation.document;

import io.gridkeeper.foundation.kernel.Messages;
import java.time.Instant;

/**
 * What a paper says of itself: in its metadata, at the head and at the foot of each page.
 *
 * @param title of the document
 * @param number the paper's own number, shown at the head of each page
 * @param author who issues it
 * @param madeAt written as its date of creation
 * @param messages the language it is written in
 */
public record PdfInfo(String title, String number, String author, Instant madeAt, Messages messages) {

    String text(String key, Object... args) {
        return messages.text(key, args);
    }
}
