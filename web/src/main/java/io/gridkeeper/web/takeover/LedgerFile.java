package io.gridkeeper.web.takeover;

import io.gridkeeper.web.frame.Chosen;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The field for the workbook. */
public class LedgerFile {

    private @Nullable Part part;

    InputStream open() throws IOException {
        return Chosen.open(part, "takeover.refusal.noFile");
    }

    String name() {
        return part == null ? "" : Objects.requireNonNullElse(part.getSubmittedFileName(), "");
    }

    public @Nullable Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part part) {
        this.part = part;
    }
}
