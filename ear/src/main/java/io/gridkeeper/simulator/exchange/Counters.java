package io.gridkeeper.simulator.exchange;

import io.gridkeeper.simulator.fault.FaultPlan;
import io.gridkeeper.simulator.http.HttpAnswer;
import io.gridkeeper.simulator.http.HttpRefusal;
import io.gridkeeper.simulator.http.HttpRequest;
import io.gridkeeper.simulator.ledger.Ledger;
import io.gridkeeper.simulator.schema.RecordKind;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Leads each request to its counter. */
public final class Counters implements Function<HttpRequest, HttpAnswer> {
    private final PushCounter pushes;
    private final LedgerCounter ledgerLines;
    private final FaultCounter faults;
    private final Board board = new Board();

    /** The outage is called when the platform is told to go away for a while. */
    public Counters(PlatformProfile profile, Ledger ledger, FaultPlan plan, House house) {
        pushes = new PushCounter(new Reception(profile, ledger), plan);
        ledgerLines = new LedgerCounter(ledger, house.mayReset());
        faults = new FaultCounter(plan, house.outage());
    }

    /** What the surrounding program allows and does. */
    public record House(boolean mayReset, Consumer<Duration> outage) {}

    @Override
    public HttpAnswer apply(HttpRequest request) {
        String path = request.path();
        Optional<RecordKind> table = path.isEmpty() ? Optional.empty() : RecordKind.ofTable(path.substring(1));
        if (table.isPresent()) {
            demand("POST", request);
            return pushes.push(table.get(), request);
        }
        return switch (path) {
            case "/ledger" -> ledgerOrClear(request);
            case "/ledger/summary" -> ledgerLines.summary();
            case "/ledger/records" -> ledgerLines.records(request);
            case "/faults" -> "POST".equals(request.method()) ? faults.set(request) : faults.show();
            default -> board.file(path).orElseThrow(() -> new HttpRefusal(404, "no such path"));
        };
    }

    private HttpAnswer ledgerOrClear(HttpRequest request) {
        if ("DELETE".equals(request.method())) {
            return ledgerLines.clear();
        }
        demand("GET", request);
        return ledgerLines.history(request);
    }

    private static void demand(String method, HttpRequest request) {
        if (!method.equals(request.method())) {
            throw new HttpRefusal(405, method + " only");
        }
    }
}
