package io.gridkeeper.simulator.exchange;

import io.gridkeeper.simulator.http.HttpAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The page that shows people what the province holds; three small files, nothing from elsewhere. */
final class Board {
    private static final Map<String, String> TYPES = Map.of(
            "board.html", "text/html;charset=UTF-8",
            "board.css", "text/css;charset=UTF-8",
            "board.js", "text/javascript;charset=UTF-8");

    /** The file with this name, if the page has such a file. */
    Optional<HttpAnswer> file(String path) {
        String name = "/".equals(path) ? "board.html" : path.substring(1);
        return Optional.ofNullable(TYPES.get(name))
                .map(type -> HttpAnswer.of(200, type, content(name))
                        .withHeader("Content-Security-Policy", "default-src 'self'")
                        .withHeader("X-Content-Type-Options", "nosniff")
                        .withHeader("Cache-Control", "no-cache"));
    }

    private static byte[] content(String name) {
        try (InputStream in = Board.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
