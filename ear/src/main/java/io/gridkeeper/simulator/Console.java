package io.gridkeeper.simulator;

/** The only place that writes to the terminal: one line when ready, one line when something is wrong. */
final class Console {
    private Console() {}

    static void ready(String line) {
        System.out.println(line);
    }

    static void wrong(String line) {
        System.err.println(line);
    }
}
