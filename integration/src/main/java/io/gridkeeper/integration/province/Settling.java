package io.gridkeeper.integration.province;

import io.gridkeeper.foundation.outbox.Reason;
import io.gridkeeper.foundation.outbox.Settlement;
import io.gridkeeper.foundation.outbox.Verdict;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.camel.Exchange;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.jspecify.annotations.Nullable;

/** Carries a page along an exchange and reports its verdict to the queue. */
final class Settling {

    private static final String PAGE = "gridkeeper.page";

    private record UnderWay(Page page, long begun) {}

    private final ProvinceLink link;

    Settling(ProvinceLink link) {
        this.link = link;
    }

    static void begin(Exchange exchange, Page page) {
        exchange.setProperty(PAGE, new UnderWay(page, System.nanoTime()));
    }

    static boolean hasPage(Exchange exchange) {
        return exchange.getProperty(PAGE) != null;
    }

    static Page page(Exchange exchange) {
        return underWay(exchange).page();
    }

    void settle(Exchange exchange, Verdict verdict, @Nullable Integer status) {
        Page page = page(exchange);
        int millis = (int) TimeUnit.NANOSECONDS.toMillis(
                System.nanoTime() - underWay(exchange).begun());
        link.settle(new Settlement(page.claim(), verdict, page.unmappable(), page.putBack(), status, millis));
    }

    /** A request that got no answer: one that never arrived is the platform's trouble, one broken off may be a row's. */
    void settleBroken(Exchange exchange) {
        Throwable cause = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        Reason reason = Reason.of("outbox.reason.noAnswer", words(cause));
        settle(
                exchange,
                isOutOfReach(cause) ? new Verdict.Unavailable(reason, null) : new Verdict.Broken(reason),
                null);
    }

    private static UnderWay underWay(Exchange exchange) {
        return Objects.requireNonNull(exchange.getProperty(PAGE, UnderWay.class), "no page");
    }

    private static boolean isOutOfReach(@Nullable Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof NoRouteToHostException
                || cause instanceof SSLException
                || cause instanceof ConnectTimeoutException;
    }

    private static String words(@Nullable Throwable cause) {
        String said = cause == null ? null : cause.getMessage();
        return said == null ? String.valueOf(cause) : said;
    }
}
