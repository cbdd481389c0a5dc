package io.gridkeeper.web.frame;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The file somebody chose in a form. */
public final class Chosen {

    private Chosen() {}

    /** Its bytes, which the caller closes; refuses by the key where none was chosen. */
    public static InputStream open(@Nullable Part file, String missing) throws IOException {
        if (file == null || file.getSize() == 0) {
            throw Refusal.invalid(missing);
        }
        return file.getInputStream();
    }
}
