package io.gridkeeper.foundation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void speaksChineseUnlessEnglishIsAsked() {
        assertThat(Messages.in(Locale.GERMAN).locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Messages.in(Locale.UK).text("kernel.cursor.unreadable")).startsWith("This page position");
    }

    @Test
    void showsAnUnknownKeyInsteadOfFailing() {
        assertThat(Messages.in(Locale.ENGLISH).text("kernel.no.such.key")).isEqualTo("???kernel.no.such.key???");
        assertThat(Messages.in(Locale.ENGLISH).text("nobundle.key")).isEqualTo("???nobundle.key???");
    }
}
