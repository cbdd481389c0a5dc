package io.gridkeeper.web.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header {@code Content-Disposition} (RFC 6266): a plain name for old readers, the real one in UTF-8 (RFC 8187). */
public final class Disposition {

    private Disposition() {}

    /** To be shown in the browser. */
    public static String inline(String fileName) {
        return "inline" + names(fileName);
    }

    /** To be saved as a file. */
    public static String attachment(String fileName) {
        return "attachment" + names(fileName);
    }

    private static String names(String fileName) {
        var plain = fileName.replaceAll("[^\\w. -]", "_");
        var encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
