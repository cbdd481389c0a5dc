package io.gridkeeper.web.patrol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** The telephone a check is recorded on, by a random name it keeps for a year: platforms ask for one. */
@RequestScoped
public class Device {

    private static final String NAME = "gridkeeper-device";
    private static final Pattern OURS = Pattern.compile("web-[0-9a-f-]{36}");

    @Inject
    private HttpServletRequest request;

    String name() {
        Stream<Cookie> cookies = request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
        return cookies.filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> OURS.matcher(value).matches())
                .findFirst()
                .orElseGet(this::named);
    }

    private String named() {
        var name = "web-" + UUID.randomUUID();
        var cookie = new Cookie(NAME, name);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setSecure(request.isSecure());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        HttpServletResponse response = Faces.getResponse();
        response.addCookie(cookie);
        return name;
    }
}
