package io.gridkeeper.duty.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class RewordingTest {

    private static final List<String> FIRST = List.of("方案", "三个责任区", "每周例会", "每月考核");

    @Test
    @Clause("R13-2f")
    void showsWhatWentOutBesideWhatCameIn() {
        assertThat(Rewording.between(FIRST, List.of("方案", "四个责任区", "每周例会", "每月考核", "每季评比")))
                .containsExactly(new Rewording("三个责任区", "四个责任区"), new Rewording("", "每季评比"));
    }

    @Test
    void leavesOutWhatStayed() {
        assertThat(Rewording.between(FIRST, FIRST)).isEmpty();
        assertThat(Rewording.between(FIRST, FIRST.subList(0, 3))).containsExactly(new Rewording("每月考核", ""));
        assertThat(Rewording.between(List.of(), List.of("一", "二"))).containsExactly(new Rewording("", "一\n二"));
    }
}
