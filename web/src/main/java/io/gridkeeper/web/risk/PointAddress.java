package io.gridkeeper.web.risk;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of a risk point's page at the address under which the suite is used, for QR codes. */
final class PointAddress {

    private PointAddress() {}

    static String of(String code, HttpServletRequest request) {
        var page = request.getContextPath() + "/risk/point?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
        return URI.create(request.getRequestURL().toString()).resolve(page).toString();
    }
}
