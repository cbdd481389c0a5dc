package io.gridkeeper.simulator.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The listening socket, one virtual thread for each connection. It can go away for a while: then connections are
 * refused by the operating system, as with a platform that is switched off.
 */
public final class HttpFront implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(HttpFront.class.getName());
    private static final int BACKLOG = 1024;
    private static final Duration REBIND_PAUSE = Duration.ofMillis(200);

    private final Set<HttpConnection> connections = ConcurrentHashMap.newKeySet();
    private final InetSocketAddress address;
    private volatile ServerSocket listening;
    private volatile boolean closed;
    private volatile Function<HttpRequest, HttpAnswer> answering = HttpFront::notYet;

    /** Takes the port; nobody is answered before {@link #open}. Port 0 takes any free one, see {@link #address()}. */
    public HttpFront(String host, int port) throws IOException {
        listening = bound(new InetSocketAddress(host, port));
        address = new InetSocketAddress(host, listening.getLocalPort());
    }

    /** Begins to answer. */
    public void open(Function<HttpRequest, HttpAnswer> answers) {
        answering = answers;
        accept(listening);
    }

    public URI address() {
        return URI.create("http://" + address.getHostString() + ":" + address.getPort() + "/");
    }

    /** Refuses connections for that long, resetting those that are open. */
    public void goAwayFor(Duration absence) {
        Thread.ofVirtual().name("outage").start(() -> {
            try {
                listening.close();
                resetAll();
                Thread.sleep(absence);
                comeBack();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public void close() throws IOException {
        closed = true;
        listening.close();
        resetAll();
    }

    private static HttpAnswer notYet(HttpRequest request) {
        throw new HttpRefusal(503, "not open yet");
    }

    private void comeBack() throws InterruptedException {
        while (!closed && listening.isClosed()) {
            try {
                listening = bound(address);
                accept(listening);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "port still taken, trying again", e);
                Thread.sleep(REBIND_PAUSE);
            }
        }
    }

    private static ServerSocket bound(InetSocketAddress where) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(where, BACKLOG);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private void accept(ServerSocket source) {
        Thread.ofPlatform().name("accept").daemon(false).start(() -> {
            while (!source.isClosed()) {
                try {
                    serve(source.accept());
                } catch (IOException e) {
                    LOG.log(System.Logger.Level.DEBUG, "no longer accepting", e);
                }
            }
        });
    }

    private void serve(Socket socket) {
        HttpConnection connection = new HttpConnection(socket, answering);
        connections.add(connection);
        Thread.ofVirtual().name("connection").start(() -> {
            try {
                connection.run();
            } finally {
                connections.remove(connection);
            }
        });
    }

    private void resetAll() {
        connections.forEach(HttpConnection::reset);
    }
}
