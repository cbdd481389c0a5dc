package io.gridkeeper.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WholeBodyTest {

    private record Wish(String name, int count, @Nullable String note, List<@Nullable String> lines) {}

    @Test
    void namesTheFirstFieldThatMayNotBeMissing() {
        assertThat(WholeBody.missing(absent())).contains("name");
    }

    @Test
    void letsPassWhatMayBeMissing() {
        assertThat(WholeBody.missing(new Wish("a", 0, null, List.of()))).isEmpty();
    }

    /** As Jackson makes it of an empty object. */
    @SuppressWarnings("NullAway")
    private static Wish absent() {
        return new Wish(null, 0, null, List.of());
    }
}
