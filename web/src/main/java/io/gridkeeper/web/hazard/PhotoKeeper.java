package io.gridkeeper.web.hazard;

import io.gridkeeper.safety.hazard.HazardPhotos;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps the pictures of a form; an empty file field is sent by browsers as a part without bytes. */
@RequestScoped
public class PhotoKeeper {

    @Inject
    private HazardPhotos photos;

    public List<Long> keep(@Nullable List<Part> parts) throws IOException {
        List<Long> ids = new ArrayList<>();
        for (Part part : Objects.requireNonNullElse(parts, List.<Part>of())) {
            if (part.getSize() > 0) {
                try (InputStream bytes = part.getInputStream()) {
                    ids.add(photos.keep(bytes, Objects.requireNonNullElse(part.getSubmittedFileName(), "photo")));
                }
            }
        }
        return ids;
    }
}
