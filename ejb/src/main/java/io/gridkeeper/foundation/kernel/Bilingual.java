package io.gridkeeper.foundation.kernel;

import java.util.Locale;

/** A text of the company's data in Chinese and in English; texts of the suite itself are messages. */
public record Bilingual(String chinese, String english) {

    public static final Bilingual NONE = new Bilingual("", "");

    /** English for any English locale, Chinese for every other. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : chinese;
    }
}
