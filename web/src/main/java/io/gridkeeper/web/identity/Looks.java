package io.gridkeeper.web.identity;

import io.gridkeeper.foundation.identity.Theme;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** Puts the look of an account into the cookie that the frame reads, so that it holds on this device too. */
final class Looks {

    private static final String COOKIE = "gridkeeper-theme";
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    private Looks() {}

    static void keep(Theme theme) {
        var cookie =
                new Cookie(COOKIE, theme == Theme.SYSTEM ? "auto" : theme.name().toLowerCase(Locale.ROOT));
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setSecure(Faces.getRequest().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        HttpServletResponse response = Faces.getResponse();
        response.addCookie(cookie);
    }
}
