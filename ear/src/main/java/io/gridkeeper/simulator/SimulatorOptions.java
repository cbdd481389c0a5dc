package io.gridkeeper.simulator;

import io.gridkeeper.simulator.exchange.PageCipher;
import io.gridkeeper.simulator.exchange.PlatformProfile;
import io.gridkeeper.simulator.fault.BadFault;
import io.gridkeeper.simulator.fault.Fault;
import io.gridkeeper.simulator.fault.FaultScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * How the simulator is started.
 *
 * @param allowReset whether DELETE /ledger may forget everything
 * @param faults in force from the start
 */
public record SimulatorOptions(Place place, PlatformProfile profile, boolean allowReset, List<Fault> faults) {
    static final String USAGE = """
        --port N            port to listen on, 0 for any free one (18080)
        --bind ADDRESS      address to listen on (127.0.0.1)
        --ledger DIR        folder of the ledger (province-ledger)
        --key TEXT          16 ASCII characters
        --cipher NAME       AES-CBC-IV-KEY
        --company DIGITS    9 digits; rows of other companies are refused
        --page N            rows a page at most (50)
        --fault MODE|JSON   misbehave from the start
        --allow-reset       DELETE /ledger is allowed
        """;

    /** Where it listens and where it keeps its ledger. */
    public record Place(String bind, int port, Path ledger) {}

    /** Reads a command line or says in one line what is wrong with it. */
    public static SimulatorOptions parse(String... line) throws BadOption {
        CommandLine given = CommandLine.parse(line);
        Place place = new Place(
                given.value("bind", "127.0.0.1"),
                given.number("port", 18_080, 0, 65_535),
                Path.of(given.value("ledger", "province-ledger")));
        int page = given.number("page", PlatformProfile.DEFAULT_PAGE, 1, 10_000);
        knownCipher(given.value("cipher", PageCipher.AES_CBC_IV_KEY));
        PlatformProfile profile =
                new PlatformProfile(key(given), given.matching("company", "[0-9]{9}", "9 digits"), page);
        return new SimulatorOptions(place, profile, given.has("allow-reset"), faults(given.value("fault", "none")));
    }

    private static String key(CommandLine given) throws BadOption {
        String key = given.value("key", PlatformProfile.DEMONSTRATION_KEY);
        if (key.length() != 16 || !StandardCharsets.US_ASCII.newEncoder().canEncode(key)) {
            throw new BadOption("--key takes 16 ASCII characters");
        }
        return key;
    }

    private static void knownCipher(String cipher) throws BadOption {
        if (!PageCipher.AES_CBC_IV_KEY.equals(cipher)) {
            throw new BadOption("--cipher takes " + PageCipher.AES_CBC_IV_KEY + ", not " + cipher);
        }
    }

    private static List<Fault> faults(String script) throws BadOption {
        try {
            return FaultScript.parse(script);
        } catch (BadFault e) {
            throw new BadOption("--fault: " + e.reason());
        }
    }
}
