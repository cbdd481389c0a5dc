package io.gridkeeper.web.calendar;

import io.gridkeeper.foundation.calendar.HolidayFile;
import io.gridkeeper.foundation.calendar.HolidayNotice;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form to load a year's notice. */
public class NoticeForm {

    private @Nullable Integer year;
    private @Nullable Part file;
    private String source = "";

    void propose(int shown) {
        if (year == null) {
            year = shown;
        }
    }

    HolidayNotice read() throws IOException {
        var part = file;
        if (part == null || part.getSize() == 0 || part.getSubmittedFileName() == null) {
            throw Refusal.invalid("calendar.file.missing");
        }
        if (part.getSize() > HolidayFile.LARGEST_BYTES) {
            throw Refusal.tooLarge("calendar.file.tooLarge", HolidayFile.LARGEST_BYTES / 1000);
        }
        try (var content = part.getInputStream()) {
            var days = HolidayFile.read(part.getSubmittedFileName(), content.readAllBytes());
            return HolidayNotice.of(Objects.requireNonNull(year), days);
        }
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }
}
