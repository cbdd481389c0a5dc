package io.gridkeeper.web.identity;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Where a request wants to go, and how somebody is answered who may not. */
record Entrance(HttpServletRequest request, HttpServletResponse response) {

    private static final String ORIGIN = "X-Gridkeeper";
    private static final String OWN_PAGE = "page";
    private static final Set<String> FOR_NEWCOMERS = Set.of("/password", "/password.xhtml", "/logout");

    private String path() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    boolean isApi() {
        return path().startsWith("/api/");
    }

    boolean onlyReads() {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    /**
     * Whether a request that changes something can only come from a page of ours: it carries a header that a foreign
     * page could send only after a preflight, which is never answered, and no browser says that it comes from elsewhere.
     */
    boolean isFromOwnPage() {
        var site = request.getHeader("Sec-Fetch-Site");
        return OWN_PAGE.equals(request.getHeader(ORIGIN)) && (site == null || "same-origin".equals(site));
    }

    boolean isResource() {
        return path().startsWith("/jakarta.faces.resource/")
                || path().startsWith("/health/")
                || path().equals("/openapi");
    }

    boolean isForNewcomers() {
        return FOR_NEWCOMERS.contains(path());
    }

    /** A page leads to the login and back again; the API says 401, in the words of {@link LoginNeededServlet}. */
    AuthenticationStatus refuse() {
        if (!isApi()) {
            sendTo("/login" + wayBack());
            return AuthenticationStatus.SEND_CONTINUE;
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Gridkeeper\"");
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private String wayBack() {
        if (!onlyReads() || "/".equals(path())) {
            return "";
        }
        var query = request.getQueryString();
        return "?to=" + URLEncoder.encode(query == null ? path() : path() + "?" + query, StandardCharsets.UTF_8);
    }

    /** Redirects; a partial request of a page is told so in its own words. */
    void sendTo(String address) {
        var target = request.getContextPath() + address;
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            write(() -> response.sendRedirect(target));
            return;
        }
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        write(() -> response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + target.replace("&", "&amp;") + "\"/></partial-response>"));
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
