package io.gridkeeper.web.frame;

import io.gridkeeper.foundation.kernel.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The language of the page: what the person chose in this browser, else Chinese. Switching posts the page back to
 * itself, so the view keeps its state; what was typed is put back by draft.js.
 */
@Named("language")
@RequestScoped
public class Language {

    static final String COOKIE = "gridkeeper-language";

    @Inject
    private HttpServletRequest request;

    private @Nullable Locale chosen;

    public Locale getLocale() {
        if (chosen == null) {
            chosen = of(Cookies.read(request, COOKIE).orElse("zh"));
        }
        return chosen;
    }

    /** The tag for the html element. */
    public String getTag() {
        return isEnglish() ? "en" : "zh-CN";
    }

    public boolean isEnglish() {
        return Locale.ENGLISH.equals(getLocale());
    }

    public Messages messages() {
        return Messages.in(getLocale());
    }

    /** The other of the two languages, from here on; the page stays where it is. */
    public void turn() {
        choose(isEnglish() ? Messages.CHINESE : Locale.ENGLISH);
        FacesContext.getCurrentInstance().getViewRoot().setLocale(getLocale());
    }

    /** Remembers a language in this browser, for example the one of the account after logging in. */
    public void choose(Locale wanted) {
        chosen = of(wanted.getLanguage());
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        Cookies.keep(request, response, COOKIE, chosen.getLanguage());
    }

    private static Locale of(String tag) {
        return Messages.in(Locale.forLanguageTag(tag)).locale();
    }
}
