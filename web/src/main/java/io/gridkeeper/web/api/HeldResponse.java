package io.gridkeeper.web.api;

import io.gridkeeper.foundation.request.Answer;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A response whose body waits until it is true that what it tells was saved. */
final class HeldResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Held out = new Held(body);

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    /** What it says. */
    Answer answer() {
        var type = getContentType();
        var text = type != null && type.contains("json") ? body.toString(StandardCharsets.UTF_8) : null;
        return new Answer(getStatus(), getHeader("Location"), body.size() == 0 ? null : type, text, false);
    }

    /** Sends it. */
    void release() throws IOException {
        getResponse().getOutputStream().write(body.toByteArray());
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return out;
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(body, true, StandardCharsets.UTF_8);
    }

    @Override
    public void flushBuffer() {
        // not before it is true
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    private static final class Held extends ServletOutputStream {

        private final ByteArrayOutputStream body;

        private Held(ByteArrayOutputStream body) {
            this.body = body;
        }

        @Override
        public void write(int one) {
            body.write(one);
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            body.write(from, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("held");
        }
    }
}
