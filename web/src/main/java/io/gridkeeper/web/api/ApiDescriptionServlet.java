package io.gridkeeper.web.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers {@code /openapi} with the OpenAPI document as JSON, to anybody. */
@WebServlet("/openapi")
public class ApiDescriptionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var document = ApiDescription.document();
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(document.length);
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getOutputStream().write(document);
    }
}
