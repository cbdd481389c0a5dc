package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.List;

/** Something that keeps work from beginning, with the clause that asks for it. */
public record Gap(String key, List<String> args, String clause) {

    public Gap {
        args = List.copyOf(args);
    }

    static Gap of(String key, String clause, String... args) {
        return new Gap(key, List.of(args), clause);
    }

    Refusal refusal() {
        return Refusal.invalid(key, args.toArray()).citing(clause);
    }
}
