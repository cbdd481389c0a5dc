package io.gridkeeper.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Choices of look that must hold before somebody has logged in, and for a year after. */
final class Cookies {

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    private Cookies() {}

    static Optional<String> read(HttpServletRequest request, String name) {
        Stream<Cookie> all = request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
        return all.filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    static void keep(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
