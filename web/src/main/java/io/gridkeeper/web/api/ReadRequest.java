package io.gridkeeper.web.api;

import io.gridkeeper.foundation.document.Sha256;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A request whose JSON was read before, so that it is known what it asks for. Files are left unread. */
final class ReadRequest extends HttpServletRequestWrapper {

    private final byte[] body;
    private final boolean read;

    private ReadRequest(HttpServletRequest request, byte[] body, boolean read) {
        super(request);
        this.body = body;
        this.read = read;
    }

    static ReadRequest of(HttpServletRequest request) throws IOException {
        boolean json = Objects.requireNonNullElse(request.getContentType(), "").startsWith("application/json");
        return new ReadRequest(request, json ? request.getInputStream().readAllBytes() : new byte[0], json);
    }

    /** Tells what it asks for: the finger print of its address and its JSON. */
    String fingerprint() {
        var address = getRequestURI() + "?" + getQueryString();
        return Sha256.hex((address + "\n" + Sha256.hex(body)).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return read ? new Again(new ByteArrayInputStream(body)) : super.getInputStream();
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return read
                ? new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8))
                : super.getReader();
    }

    private static final class Again extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private Again(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("read before");
        }
    }
}
