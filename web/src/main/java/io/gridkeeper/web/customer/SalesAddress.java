package io.gridkeeper.web.customer;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.web.frame.Say;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** What the address of a page asks for, and the way back to a page after something was done. */
public final class SalesAddress {

    private SalesAddress() {}

    public static Map<String, List<String>> parameters() {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        Faces.getRequestParameterValuesMap().forEach((name, values) -> asked.put(name, List.of(values)));
        return asked;
    }

    /** A query string made by us, taken apart. */
    public static Map<String, List<String>> query(String query) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                asked.put(pair.substring(0, equals), List.of(pair.substring(equals + 1)));
            }
        }
        return asked;
    }

    public static String text(String name) {
        return Objects.requireNonNullElse(Faces.getRequestParameter(name), "");
    }

    /** A constant by its name; the given one where nothing is asked for. */
    public static <E extends Enum<E>> E constant(String name, Class<E> type, E otherwise) {
        String text = text(name);
        try {
            return text.isEmpty() ? otherwise : Enum.valueOf(type, text);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.invalid("kernel.filter.unreadable", name + "=" + text);
        }
    }

    /** Says what was done and shows a page anew, so that reloading does nothing twice. */
    public static void show(String path, String number, String doneKey, Object... args) throws IOException {
        Say.done(doneKey, args);
        Faces.redirect(
                Faces.getRequestContextPath() + path + "?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8));
    }
}
