package io.gridkeeper.oversight.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Clause({"R05-5a", "R18-5a", "R08-3.5b", "R12-3.1.4a"})
class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "赵晓峰未系安全带, 某某未系安全带",
        "请联系 13812345678, 请联系 ***",
        "请联系 +86 138-1234-5678 处理, 请联系 *** 处理",
        "值班室 0531-88881234, 值班室 ***",
        "身份证370102199001011234, 身份证***",
        "发至 zhao.xf@example.com.cn, 发至 ***",
        "3 号配电箱 380V 漏电 30mA, 3 号配电箱 380V 漏电 30mA"
    })
    void leavesNobodyToBeRecognised(String text, String masked) {
        assertThat(Masking.of(text, List.of("赵晓峰", "赵晓"))).isEqualTo(masked);
    }

    @Test
    void keepsSensitiveMattersToNumberAndResult() {
        assertThat(Sensitivity.isSensitive("女工怀孕期间仍安排夜班高处作业")).isTrue();
        assertThat(Sensitivity.isSensitive("登记表写有 370102199001011234")).isTrue();
        assertThat(Sensitivity.isSensitive("配电箱门锁损坏")).isFalse();
    }
}
