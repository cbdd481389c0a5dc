package io.gridkeeper.web.hazard;

import io.gridkeeper.web.frame.Say;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** The hazard whose page is open, by its number in the address. */
final class At {

    private At() {}

    static String number() {
        return Objects.requireNonNullElse(Faces.getRequestParameter("number"), "");
    }

    /** Says what was done and shows the hazard anew, so that reloading does nothing twice. */
    static void back(String key) throws IOException {
        String number = number();
        Say.done(key, number);
        Faces.redirect(Faces.getRequestContextPath() + "/hazard/view?number="
                + URLEncoder.encode(number, StandardCharsets.UTF_8));
    }
}
