package io.gridkeeper.foundation.document;

import io.gridkeeper.foundation.kernel.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The heading of a column in a sheet that people bring: the text of its key, in either language. */
public interface SheetHeading {

    String key();

    /** The one of these that a heading means. */
    static <H extends SheetHeading> Optional<H> of(String heading, H[] known) {
        var wanted = heading.strip();
        return Arrays.stream(known)
                .filter(column -> wanted.equalsIgnoreCase(
                                Messages.in(Messages.CHINESE).text(column.key()))
                        || wanted.equalsIgnoreCase(Messages.in(Locale.ENGLISH).text(column.key())))
                .findFirst();
    }
}
