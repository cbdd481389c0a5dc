package io.gridkeeper.benchmark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One kept connection to the suite on this machine that costs as little as it can: clients and server share the cores,
 * and what a client spends is missing in the figure.
 */
final class Line {

    private static final String LENGTH = "content-length:";

    /** Less than the minute after which a server lets go of a line that is not used. */
    private static final Duration REST = Duration.ofSeconds(30);

    private final int port;
    private final InputStream in;
    private final OutputStream out;
    private long used = System.nanoTime();

    @SuppressWarnings("resource")
    Line(int port) throws IOException {
        this.port = port;
        Socket socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(120_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 15);
        out = new BufferedOutputStream(socket.getOutputStream());
    }

    /** Whether it leads to this port and has not rested too long. */
    boolean isGood(int wanted) {
        return port == wanted && System.nanoTime() - used < REST.toNanos();
    }

    String send(String path, String token, @Nullable String body) throws IOException {
        byte[] content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        String head = (body == null ? "GET " : "POST ") + path + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nAccept: application/json\r\nAuthorization: " + token
                + (body == null ? "" : "\r\nContent-Type: application/json\r\nContent-Length: " + content.length)
                + "\r\n\r\n";
        used = System.nanoTime();
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.write(content);
        out.flush();
        String status = line();
        int length = 0;
        boolean pieces = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith(LENGTH)) {
                length = Integer.parseInt(lower.substring(LENGTH.length()).strip());
            }
            pieces |= lower.startsWith("transfer-encoding:");
        }
        String answer = pieces ? pieces() : whole(length);
        if (!status.startsWith("HTTP/1.1 200") && !status.startsWith("HTTP/1.1 201")) {
            throw new IOException(path + ": " + status + " " + answer);
        }
        return answer;
    }

    private String whole(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String pieces() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int length = Integer.parseInt(line(), 16); length > 0; length = Integer.parseInt(line(), 16)) {
            all.append(whole(length));
            line();
        }
        line();
        return all.toString();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
