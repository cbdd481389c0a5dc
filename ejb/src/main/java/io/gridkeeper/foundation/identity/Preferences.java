package io.gridkeeper.foundation.identity;

import io.gridkeeper.foundation.kernel.Messages;
import java.io.Serializable;
import java.util.Locale;

/** Language and look a person has chosen; any language but English means Chinese. */
public record Preferences(Locale locale, Theme theme) implements Serializable {

    public static final Preferences DEFAULT = new Preferences(Messages.CHINESE, Theme.SYSTEM);

    public Preferences {
        locale = Messages.in(locale).locale();
    }
}
