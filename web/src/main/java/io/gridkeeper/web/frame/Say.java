package io.gridkeeper.web.frame;

import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Tells the person what happened, also across a redirect. */
public final class Say {

    private Say() {}

    /** Something was done; the text stands on the next page that is shown. */
    public static void done(String key, Object... args) {
        add(FacesMessage.SEVERITY_INFO, text(key, args), "");
    }

    public static void warn(String key, Object... args) {
        add(FacesMessage.SEVERITY_WARN, text(key, args), "");
    }

    /** A refusal in the person's words; the clause that made it goes into the detail and becomes a link. */
    public static void refused(Refusal refusal) {
        add(
                FacesMessage.SEVERITY_ERROR,
                text(refusal.key(), refusal.args().toArray()),
                refusal.clause().orElse(""));
    }

    static void wrong(String key, Object... args) {
        add(FacesMessage.SEVERITY_ERROR, text(key, args), "");
    }

    private static String text(String key, Object... args) {
        return Messages.in(
                        FacesContext.getCurrentInstance().getViewRoot() == null
                                ? Messages.CHINESE
                                : FacesContext.getCurrentInstance()
                                        .getViewRoot()
                                        .getLocale())
                .text(key, args);
    }

    private static void add(FacesMessage.Severity severity, String summary, String clause) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(severity, summary, clause));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
