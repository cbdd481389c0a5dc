package io.gridkeeper.foundation.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Refusal;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

    @Test
    void cutsAtChineseArticles() {
        var articles = ArticleText.split("安全生产管理办法\n\n第一条 为了安全。\n续行。\n第十二条　隐患三日内整改。");

        assertThat(articles)
                .containsExactly(
                        new ArticleText("", "安全生产管理办法"),
                        new ArticleText("第一条", "为了安全。\n续行。"),
                        new ArticleText("第十二条", "隐患三日内整改。"));
    }

    @Test
    void cutsAtMarkdownHeadingsAndNumbers() {
        var articles = ArticleText.split("# Safety rules\n\nScope.\n## Hazards\n1. Report at once.\n2、当场整改\n一、附则");

        assertThat(articles)
                .containsExactly(
                        new ArticleText("Safety rules", "Scope."),
                        new ArticleText("Hazards", ""),
                        new ArticleText("1.", "Report at once."),
                        new ArticleText("2、", "当场整改"),
                        new ArticleText("一、", "附则"));
    }

    @Test
    void refusesTextThatIsNoRegulation() {
        assertRefused("regulation.own.articles", "   ");
        assertRefused("regulation.own.tooLong", "x".repeat(ArticleText.LONGEST_TEXT + 1));
        assertRefused("regulation.own.articleTooLong", "第一条 " + "x".repeat(ArticleText.LONGEST_BODY + 1));
        assertRefused("regulation.own.articles", "1、x\n".repeat(ArticleText.MOST_ARTICLES + 1));
    }

    private static void assertRefused(String key, String text) {
        assertThatThrownBy(() -> ArticleText.split(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
