package io.gridkeeper.web.takeover;

import io.gridkeeper.safety.hazard.HazardFilter;
import io.gridkeeper.safety.takeover.LedgerExport;
import io.gridkeeper.web.frame.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** The export of what the register shows: a short one is downloaded at once, a long one becomes a job to follow. */
@Named
@RequestScoped
public class HazardExportPage {

    @Inject
    private LedgerExport export;

    @Inject
    private Language language;

    public void go(HazardFilter filter) throws IOException {
        if (export.isShort(filter)) {
            Faces.sendFile(export.fileName(), true, out -> export.write(filter, language.getLocale(), out));
        } else {
            long job = export.start(filter, language.getLocale());
            Faces.redirect(Faces.getRequestContextPath() + "/jobs/view?id=" + job);
        }
    }
}
