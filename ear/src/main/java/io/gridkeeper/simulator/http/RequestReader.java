package io.gridkeeper.simulator.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads requests from one connection, bodies by Content-Length or in chunks (RFC 9112). */
final class RequestReader {
    private static final int MAX_HEAD = 16 * 1024;
    /** Two pictures of 5 MB are 19 MB by the time they are encoded twice: room for a few such rows. */
    private static final int MAX_BODY = 64 * 1024 * 1024;

    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final OutputStream out;
    private int headBytes;

    RequestReader(InputStream in, OutputStream out) {
        this.in = new BufferedInputStream(in, 64 * 1024);
        this.out = out;
    }

    /** The next request, or nothing when the other side has closed between two requests. */
    Optional<HttpRequest> next() throws IOException {
        headBytes = 0;
        Optional<String> first = line();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String[] words = first.get().split(" ", -1);
        if (words.length != 3 || !words[2].startsWith("HTTP/1.")) {
            throw new HttpRefusal(400, "request line not understood");
        }
        Map<String, String> headers = headers();
        if ("100-continue".equalsIgnoreCase(headers.get("expect"))) {
            out.write(CONTINUE);
            out.flush();
        }
        int mark = words[1].indexOf('?');
        String path = mark < 0 ? words[1] : words[1].substring(0, mark);
        String query = mark < 0 ? "" : words[1].substring(mark + 1);
        return Optional.of(new HttpRequest(words[0], path, query, headers, body(headers)));
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = mandatoryLine(); !line.isEmpty(); line = mandatoryLine()) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new HttpRefusal(400, "header not understood");
            }
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            return chunks();
        }
        return exactly(size(headers.getOrDefault("content-length", "0"), 10));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            if (whole.size() + size > MAX_BODY) {
                throw new HttpRefusal(413, "body larger than " + MAX_BODY + " bytes");
            }
            whole.write(exactly(size));
            mandatoryLine();
        }
        headers();
        return whole.toByteArray();
    }

    private int chunkSize() throws IOException {
        headBytes = 0;
        return size(mandatoryLine().split(";", 2)[0].strip(), 16);
    }

    private static int size(String digits, int radix) {
        long size;
        try {
            size = Long.parseLong(digits, radix);
        } catch (NumberFormatException e) {
            throw new HttpRefusal(400, "length not understood");
        }
        if (size < 0 || size > MAX_BODY) {
            throw new HttpRefusal(413, "body larger than " + MAX_BODY + " bytes");
        }
        return (int) size;
    }

    private byte[] exactly(int size) throws IOException {
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("body ended early");
        }
        return bytes;
    }

    private String mandatoryLine() throws IOException {
        return line().orElseThrow(() -> new EOFException("head ended early"));
    }

    private Optional<String> line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                return Optional.empty();
            }
            if (++headBytes > MAX_HEAD) {
                throw new HttpRefusal(431, "head larger than " + MAX_HEAD + " bytes");
            }
            line.append((char) octet);
        }
        int last = line.length() - 1;
        return Optional.of(last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString());
    }
}
