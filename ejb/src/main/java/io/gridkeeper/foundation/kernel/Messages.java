package io.gridkeeper.foundation.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Texts for people in one language. A key's first segment names its bundle: {@code hazard.list.overdue} stands in
 * {@code messages/hazard_zh_CN.properties} and {@code messages/hazard_en.properties}. Chinese is the default; an
 * unknown key is shown as {@code ???key???} so that a page never fails on it, and a test finds it before a person does.
 */
public record Messages(Locale locale) {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** English for any English locale, Chinese for every other. */
    public static Messages in(Locale wanted) {
        return new Messages("en".equals(wanted.getLanguage()) ? Locale.ENGLISH : CHINESE);
    }

    public String text(String key, Object... args) {
        return new MessageFormat(pattern(key), locale).format(args);
    }

    public boolean has(String key) {
        return !pattern(key).startsWith("???");
    }

    private String pattern(String key) {
        int dot = key.indexOf('.');
        try {
            return bundle(dot < 0 ? key : key.substring(0, dot)).getString(key);
        } catch (MissingResourceException unknown) {
            return "???" + key + "???";
        }
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("messages." + name, locale, Messages.class.getClassLoader(), NO_FALLBACK);
    }
}
