package io.gridkeeper.foundation.outbox;

import io.gridkeeper.foundation.kernel.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why something was not acknowledged: a message key with arguments, so that each person reads it in his language. */
public record Reason(String key, List<String> args) {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 4000;

    public Reason {
        args = List.copyOf(args);
    }

    public static Reason of(String key, String... args) {
        return new Reason(key, List.of(args));
    }

    /** In the platform's own words. */
    public static Reason platformSays(String words) {
        return of("outbox.reason.platformSays", words);
    }

    static @Nullable Reason restore(@Nullable String key, @Nullable String joined) {
        if (key == null) {
            return null;
        }
        return new Reason(key, joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1)));
    }

    String joined() {
        String joined = String.join(SEPARATOR, args);
        return joined.length() <= LONGEST ? joined : joined.substring(0, LONGEST);
    }

    public String in(Messages messages) {
        return messages.text(key, args.toArray());
    }
}
