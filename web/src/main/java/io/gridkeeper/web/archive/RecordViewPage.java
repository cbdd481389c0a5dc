package io.gridkeeper.web.archive;

import io.gridkeeper.oversight.archive.FiledPart;
import io.gridkeeper.oversight.archive.RecordArchive;
import io.gridkeeper.oversight.archive.RecordView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One record: its paper, its facts, its parts with their hashes. */
@Named
@RequestScoped
public class RecordViewPage {

    @Inject
    private RecordArchive archive;

    private @Nullable RecordView view;

    /** Loads the record the address names; an unknown one shows the page "not found". */
    public void open() {
        view = archive.record(String.valueOf(Faces.getRequestParameter("number")));
    }

    public @Nullable RecordView getView() {
        return view;
    }

    /** The address of a part. */
    public String link(FiledPart part) {
        var number = view == null ? "" : view.row().number();
        return "/documents/record?number=" + number + "&place="
                + URLEncoder.encode(part.place(), StandardCharsets.UTF_8);
    }
}
