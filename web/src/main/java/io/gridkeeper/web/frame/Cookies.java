package io.gridkeeper.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a browser keeps for a year, whoever is logged in: choices of look, the name of a telephone. */
public final class Cookies {

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    private Cookies() {}

    public static Optional<String> read(HttpServletRequest request, String name) {
        Stream<Cookie> all = request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
        return all.filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    public static void keep(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
