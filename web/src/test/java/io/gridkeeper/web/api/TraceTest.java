package io.gridkeeper.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTest {

    @Test
    void keepsAWellFormedId() {
        assertThat(Trace.idFrom("abcdef12-3456")).isEqualTo("abcdef12-3456");
    }

    @Test
    void makesANewIdOutOfAnythingElse() {
        assertThat(Trace.idFrom(null)).hasSize(36);
        assertThat(Trace.idFrom("x\r\nSet-Cookie: a")).hasSize(36);
    }
}
