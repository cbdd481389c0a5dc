package io.gridkeeper.benchmark;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A number of clients that send one request after the other for a while; each waits for its whole answer. */
final class Load {

    private static final ThreadLocal<Line> LINES = new ThreadLocal<>();
    private static final int MOST_SAMPLES = 1_000_000;

    /** What one client does once; the number of the client is given. */
    interface Work {

        void once(int client) throws IOException;
    }

    /** What came of it: how many a second, and how long one took, in milliseconds. */
    record Figures(int clients, int requests, double aSecond, double half, double most) {}

    private Load() {}

    /** Lets the clients work to warm up first, then counts. */
    static Figures measure(int clients, Duration warmUp, Duration time, Work work) {
        during(clients, warmUp, work);
        long begun = System.nanoTime();
        long[] all = during(clients, time, work);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Arrays.sort(all);
        return new Figures(clients, all.length, all.length / seconds, at(all, 0.5), at(all, 0.95));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    private static long[] during(int clients, Duration time, Work work) {
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            var running = IntStream.range(0, clients)
                    .mapToObj(client -> threads.submit((Callable<long[]>) () -> until(end, client, work)))
                    .toList();
            LongStream all = LongStream.empty();
            for (var one : running) {
                all = LongStream.concat(all, Arrays.stream(one.get()));
            }
            return all.toArray();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long[] until(long end, int client, Work work) throws IOException {
        long[] taken = new long[MOST_SAMPLES / 10];
        int done = 0;
        for (long now = System.nanoTime(); now < end && done < taken.length; done++) {
            work.once(client);
            long then = System.nanoTime();
            taken[done] = then - now;
            now = then;
        }
        return Arrays.copyOf(taken, done);
    }

    /** The answer to a request on this thread's own connection; any other status than 200 and 201 ends the run. */
    static String send(String address, String token, @Nullable String body) throws IOException {
        URI uri = URI.create(address);
        Line line = LINES.get();
        if (line == null || !line.isGood(uri.getPort())) {
            line = new Line(uri.getPort());
            LINES.set(line);
        }
        try {
            return line.send(
                    uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()), token, body);
        } catch (IOException lost) {
            LINES.remove();
            throw lost;
        }
    }
}
