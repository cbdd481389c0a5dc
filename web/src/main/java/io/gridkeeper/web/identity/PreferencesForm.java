package io.gridkeeper.web.identity;

import io.gridkeeper.foundation.identity.AccountRegister;
import io.gridkeeper.foundation.identity.Preferences;
import io.gridkeeper.foundation.identity.SignedIn;
import io.gridkeeper.foundation.identity.Theme;
import io.gridkeeper.web.api.Speech;
import io.gridkeeper.web.frame.Language;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** Language and look, kept with the account, and the way out. */
@Named
@RequestScoped
public class PreferencesForm {

    @Inject
    private AccountRegister accounts;

    @Inject
    private Language language;

    private String tag = "";
    private Theme theme = Theme.SYSTEM;

    @PostConstruct
    void load() {
        var kept = Speech.person(Faces.getRequest()).map(SignedIn::preferences).orElse(Preferences.DEFAULT);
        tag = kept.locale().toLanguageTag();
        theme = kept.theme();
    }

    public String save() {
        var preferences = new Preferences(Locale.forLanguageTag(tag), theme);
        accounts.prefer(preferences);
        language.choose(preferences.locale());
        Looks.keep(theme);
        Faces.setLocale(preferences.locale());
        Say.done("identity.me.saved");
        return "/me?faces-redirect=true";
    }

    public String leave() {
        WebSession.end(Faces.getRequest());
        return "/login?faces-redirect=true";
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public Theme getTheme() {
        return theme;
    }

    public void setTheme(Theme theme) {
        this.theme = theme;
    }
}
