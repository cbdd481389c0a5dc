package io.gridkeeper.simulator.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** One kept-alive connection: reads a request, has it answered, delivers the answer as told. */
final class HttpConnection implements Runnable {
    private static final System.Logger LOG = System.getLogger(HttpConnection.class.getName());
    private static final Duration IDLE_LIMIT = Duration.ofMinutes(2);
    private static final Duration HALF_OPEN_LIMIT = Duration.ofSeconds(30);

    private final Socket socket;
    private final Function<HttpRequest, HttpAnswer> answering;

    HttpConnection(Socket socket, Function<HttpRequest, HttpAnswer> answering) {
        this.socket = socket;
        this.answering = answering;
    }

    @Override
    public void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) IDLE_LIMIT.toMillis());
            converse(new RequestReader(socket.getInputStream(), socket.getOutputStream()));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "connection ended", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Breaks the connection, if it still is one, so that the other side sees a reset and not an orderly end. */
    void reset() {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "connection had ended already", e);
        }
    }

    private void converse(RequestReader requests) throws IOException, InterruptedException {
        try {
            Optional<HttpRequest> request = requests.next();
            while (request.isPresent()
                    && deliver(answer(request.get()))
                    && request.get().keepsAlive()) {
                request = requests.next();
            }
        } catch (HttpRefusal refusal) {
            deliver(plain(refusal));
        }
    }

    private HttpAnswer answer(HttpRequest request) {
        try {
            return answering.apply(request);
        } catch (HttpRefusal refusal) {
            return plain(refusal);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "request failed: " + request.method() + " " + request.path(), e);
            return plain(new HttpRefusal(500, "internal error"));
        }
    }

    private static HttpAnswer plain(HttpRefusal refusal) {
        byte[] words = (refusal.reason() + "\n").getBytes(StandardCharsets.UTF_8);
        return HttpAnswer.of(refusal.status(), "text/plain;charset=UTF-8", words);
    }

    /** Says whether the connection can carry another request. */
    private boolean deliver(HttpAnswer answer) throws IOException, InterruptedException {
        switch (answer.delivery()) {
            case Delivery.Whole whole -> {
                send(answer, answer.body().length);
                whole.afterwards().run();
                return true;
            }
            case Delivery.Late late -> {
                Thread.sleep(late.delay());
                send(answer, answer.body().length);
                return true;
            }
            case Delivery.Half half -> {
                send(answer, answer.body().length / 2);
                lingerHalfOpen();
                return false;
            }
            case Delivery.Reset reset -> {
                reset();
                return false;
            }
        }
    }

    private void send(HttpAnswer answer, int bodyBytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(answer.wire(bodyBytes));
        out.flush();
    }

    private void lingerHalfOpen() throws IOException {
        socket.shutdownOutput();
        socket.setSoTimeout((int) HALF_OPEN_LIMIT.toMillis());
        socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
}
