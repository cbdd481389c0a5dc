package io.gridkeeper.web.regulation;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The form to load a regulation of the company: a text file, or the text itself. */
public class OwnTextForm {

    private static final long LARGEST_BYTES = 2_000_000;
    private static final int LONGEST_TEXT = 500_000;

    private String title = "";
    private String text = "";
    private @Nullable Part file;

    String source() {
        var name = file == null ? null : file.getSubmittedFileName();
        return name == null || name.isBlank() ? "-" : name;
    }

    String content() throws IOException {
        var part = file;
        if (part == null || part.getSize() == 0) {
            return text;
        }
        if (part.getSize() > LARGEST_BYTES) {
            throw Refusal.tooLarge("regulation.own.tooLong", LONGEST_TEXT);
        }
        try (var content = part.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
