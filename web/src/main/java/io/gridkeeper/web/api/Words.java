package io.gridkeeper.web.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody says to an act: a reason, an answer, a decision, a name. Whether it may be empty the act decides. */
public record Words(@Nullable String text) {

    /** What was said; empty where nothing was. */
    public String given() {
        return Objects.requireNonNullElse(text, "");
    }
}
