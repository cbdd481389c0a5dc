package io.gridkeeper.simulator;

import io.gridkeeper.simulator.exchange.Counters;
import io.gridkeeper.simulator.fault.FaultPlan;
import io.gridkeeper.simulator.http.HttpFront;
import io.gridkeeper.simulator.ledger.Ledger;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;

/**
 * A provincial supervision platform to push to: profile A, strict about every field, with a ledger of its own and
 * faults on command. Runs as a program or inside a test.
 */
public final class ProvinceSimulator implements AutoCloseable {
    private static final int WRONG_USE = 2;

    private final Ledger ledger;
    private final HttpFront front;

    private ProvinceSimulator(SimulatorOptions options, Clock clock) throws IOException {
        ledger = Ledger.open(options.place().ledger(), clock);
        try {
            front = listening(options.place());
        } catch (IOException e) {
            ledger.close();
            throw e;
        }
        FaultPlan plan = new FaultPlan();
        plan.set(options.faults());
        Counters.House house = new Counters.House(options.allowReset(), front::goAwayFor);
        front.open(new Counters(options.profile(), ledger, plan, house));
    }

    private static HttpFront listening(SimulatorOptions.Place place) throws IOException {
        try {
            return new HttpFront(place.bind(), place.port());
        } catch (IOException e) {
            throw new IOException("cannot listen on " + place.bind() + ":" + place.port() + ": " + e.getMessage(), e);
        }
    }

    public static ProvinceSimulator start(SimulatorOptions options) throws IOException {
        return new ProvinceSimulator(options, Clock.systemUTC());
    }

    /** Where it listens, ending in a slash. */
    public URI address() {
        return front.address();
    }

    @Override
    public void close() throws IOException {
        front.close();
        ledger.close();
    }

    /** Starts it and prints one line once it listens; a wrong option or an unusable ledger prints one line and ends. */
    public static void main(String... line) {
        try {
            SimulatorOptions options = SimulatorOptions.parse(line);
            ProvinceSimulator simulator = start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(simulator::stop));
            Console.ready("Province simulator ready at " + simulator.address() + ", ledger in "
                    + options.place().ledger().toAbsolutePath());
        } catch (BadOption e) {
            Console.wrong("province simulator: " + e.reason());
            Console.wrong(SimulatorOptions.USAGE);
            System.exit(WRONG_USE);
        } catch (IOException e) {
            Console.wrong("province simulator: " + e.getMessage());
            System.exit(1);
        }
    }

    private void stop() {
        try {
            close();
        } catch (IOException e) {
            Console.wrong("province simulator: " + e.getMessage());
        }
    }
}
