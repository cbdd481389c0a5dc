package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Messages;
import java.util.List;

/** What is wrong with one line of a brought file. */
public record UnitFault(int number, String key, List<Object> args) {

    public UnitFault {
        args = List.copyOf(args);
    }

    static UnitFault of(int number, String key, Object... args) {
        return new UnitFault(number, key, List.of(args));
    }

    public String in(Messages messages) {
        return messages.text(key, args.toArray());
    }
}
