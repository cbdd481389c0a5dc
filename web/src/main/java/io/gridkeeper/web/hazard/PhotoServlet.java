package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.document.StoredFile;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.hazard.HazardPhotos;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A picture of a hazard, for those who may see the hazard; it never changes, so a browser may keep it. */
@WebServlet("/hazard/photo")
public class PhotoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HazardPhotos photos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String number = Objects.requireNonNullElse(request.getParameter("number"), "");
            long id = Long.parseLong(request.getParameter("id"));
            StoredFile file = photos.describe(number, id);
            response.setContentType(file.mediaType());
            response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
            response.setHeader("Content-Security-Policy", "sandbox");
            try (InputStream bytes = photos.open(number, id)) {
                bytes.transferTo(response.getOutputStream());
            }
        } catch (Refusal | NumberFormatException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
