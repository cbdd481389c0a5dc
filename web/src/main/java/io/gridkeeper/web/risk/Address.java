package io.gridkeeper.web.risk;

import io.gridkeeper.web.frame.Say;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** What the address of a page asks for, and where a form leads. */
final class Address {

    private Address() {}

    static Map<String, List<String>> parameters() {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .forEach((name, values) -> asked.put(name, List.of(values)));
        return asked;
    }

    static String text(String name) {
        return Objects.requireNonNullElse(Faces.getRequestParameter(name), "");
    }

    /** An id in the address; 0 where there is none, which nothing has. */
    static long id(String name) {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    static boolean has(String name) {
        return !text(name).isBlank();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Says what was done and shows the risk point anew, so that reloading does nothing twice. */
    static void toPoint(String code, String key, Object... args) throws IOException {
        Say.done(key, args);
        Faces.redirect(Faces.getRequestContextPath() + "/risk/point?code=" + encode(code));
    }
}
