package io.gridkeeper.web.takeover;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The field for the workbook. */
public class LedgerFile {

    private @Nullable Part part;

    InputStream open() throws IOException {
        if (part == null || part.getSize() == 0) {
            throw Refusal.invalid("takeover.refusal.noFile");
        }
        return part.getInputStream();
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
