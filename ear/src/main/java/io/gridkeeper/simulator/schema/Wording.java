package io.gridkeeper.simulator.schema;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The platform's sentences, kept beside the tables and not in them. */
public final class Wording {
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("io.gridkeeper.simulator.schema.wording", Locale.ROOT);

    private Wording() {}

    public static String of(String key, Object... arguments) {
        Object[] asText = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(asText);
    }
}
