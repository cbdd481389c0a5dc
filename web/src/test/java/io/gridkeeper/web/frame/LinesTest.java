package io.gridkeeper.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void breaksChineseBetweenCharacters() {
        assertThat(Lines.of("主要负责人组织制定治理方案", 80, 13))
                .allSatisfy(line -> assertThat(Lines.width(line, 13)).isLessThanOrEqualTo(80))
                .hasSize(3);
    }

    @Test
    void breaksEnglishBetweenWords() {
        assertThat(Lines.of("Accept the rectification", 90, 13)).containsExactly("Accept the", "rectification");
    }

    @Test
    void keepsAWordThatIsTooLongInOnePiece() {
        assertThat(Lines.of("Unternehmenssicherheit", 40, 13)).containsExactly("Unternehmenssicherheit");
    }
}
