package io.gridkeeper.web.frame;

import io.gridkeeper.foundation.notice.NoticeRow;
import io.gridkeeper.foundation.notice.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What the caller was told, newest first. Opening a notice reads it and leads on to the matter. */
@Named
@RequestScoped
public class NoticesPage {

    private static final int SHOWN = 50;

    @Inject
    private Notices notices;

    @Inject
    private Texts msg;

    private List<NoticeRow> rows = List.of();
    private @Nullable Long open;

    public void load() throws IOException {
        rows = notices.mine(SHOWN);
        for (NoticeRow row : rows) {
            if (open != null && row.id() == open) {
                notices.read(row.id());
                Faces.redirect(Faces.getRequestContextPath() + row.link());
                return;
            }
        }
    }

    public void readAll() throws IOException {
        notices.readAll();
        Faces.redirect(Faces.getRequestContextPath() + "/notices");
    }

    public String text(NoticeRow row) {
        return msg.of(row.key(), row.args().toArray());
    }

    public List<NoticeRow> getRows() {
        return rows;
    }

    public @Nullable Long getOpen() {
        return open;
    }

    public void setOpen(@Nullable Long open) {
        this.open = open;
    }
}
