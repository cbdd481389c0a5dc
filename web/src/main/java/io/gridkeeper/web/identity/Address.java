package io.gridkeeper.web.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that come from outside are followed only if they lie inside the suite. */
final class Address {

    private static final Pattern WITHIN = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");

    private Address() {}

    static String within(@Nullable String wanted, String otherwise) {
        return wanted != null && WITHIN.matcher(wanted).matches() && !wanted.startsWith("/login") ? wanted : otherwise;
    }
}
