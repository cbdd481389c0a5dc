package io.gridkeeper.web.document;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A file as an answer, streamed, by a servlet or by the API. No browser guesses its kind, runs anything in it or shows
 * it in a foreign page.
 *
 * @param bytes opened when the answer is written, and closed then
 */
public record FileAnswer(String fileName, String mediaType, long size, boolean toSave, Supplier<InputStream> bytes) {

    private static final String POLICY = "default-src 'none'; frame-ancestors 'self'";

    private String disposition() {
        return toSave ? Disposition.attachment(fileName) : Disposition.inline(fileName);
    }

    public void write(HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        response.setContentLengthLong(size);
        response.setHeader("Content-Disposition", disposition());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "private, no-cache");
        try (var from = bytes.get()) {
            from.transferTo(response.getOutputStream());
        }
    }

    public Response response() {
        StreamingOutput output = out -> {
            try (var from = bytes.get()) {
                from.transferTo(out);
            }
        };
        return Response.ok(output, mediaType)
                .header("Content-Length", size)
                .header("Content-Disposition", disposition())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
