package io.gridkeeper.simulator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command line of {@code --name value} pairs, each at most once. */
final class CommandLine {
    private static final Set<String> WITH_VALUE =
            Set.of("port", "bind", "ledger", "key", "cipher", "company", "page", "fault");
    private static final Set<String> ALONE = Set.of("allow-reset");

    private final Map<String, String> values;

    private CommandLine(Map<String, String> values) {
        this.values = values;
    }

    static CommandLine parse(String... words) throws BadOption {
        Map<String, String> values = new HashMap<>();
        for (int place = 0; place < words.length; place++) {
            String name = words[place].startsWith("--") ? words[place].substring(2) : "";
            String value = "";
            if (WITH_VALUE.contains(name)) {
                if (++place == words.length) {
                    throw new BadOption("--" + name + " needs a value");
                }
                value = words[place];
            } else if (!ALONE.contains(name)) {
                throw new BadOption("unknown option " + words[place]);
            }
            if (values.put(name, value) != null) {
                throw new BadOption("--" + name + " is given twice");
            }
        }
        return new CommandLine(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String value(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    Optional<String> matching(String name, String pattern, String words) throws BadOption {
        Optional<String> value = Optional.ofNullable(values.get(name));
        if (value.isPresent() && !value.get().matches(pattern)) {
            throw new BadOption("--" + name + " takes " + words + ", not " + value.get());
        }
        return value;
    }

    int number(String name, int otherwise, int least, int most) throws BadOption {
        String text = value(name, Integer.toString(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, together with numbers out of bounds.
        }
        throw new BadOption("--" + name + " takes a number from " + least + " to " + most + ", not " + text);
    }
}
