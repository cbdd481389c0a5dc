package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.document.QrCode;
import io.gridkeeper.foundation.grid.PlaceRow;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The code on the wall of a place: the address of the report page at the address under which the suite is used. */
final class PlaceCode {

    private PlaceCode() {}

    static byte[] png(PlaceRow place, HttpServletRequest request) {
        return QrCode.png(address(place.code(), request.getRequestURL().toString(), request.getContextPath()));
    }

    static String address(String code, String requested, String contextPath) {
        var report = contextPath + "/hazard/report?place=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
        return URI.create(requested).resolve(report).toString();
    }
}
