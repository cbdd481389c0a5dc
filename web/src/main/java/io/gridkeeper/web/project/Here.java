package io.gridkeeper.web.project;

import io.gridkeeper.web.frame.Say;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** The project whose page is open, by its number in the address. */
final class Here {

    private Here() {}

    static String number() {
        return Objects.requireNonNullElse(Faces.getRequestParameter("number"), "");
    }

    /** Says what was done and shows the project anew, so that reloading does nothing twice. */
    static void back(String key) throws IOException {
        to(number(), key);
    }

    static void to(String number, String key) throws IOException {
        Say.done(key, number);
        Faces.redirect(Faces.getRequestContextPath() + "/project/view?number="
                + URLEncoder.encode(number, StandardCharsets.UTF_8));
    }
}
