package io.gridkeeper.web.project;

import io.gridkeeper.safety.project.ProjectFiles;
import io.gridkeeper.web.document.FileAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Agreement and certificates as files, for pages and for the API. */
@RequestScoped
public class ProjectPapers {

    @Inject
    private ProjectFiles files;

    /** @param qualification null for the agreement */
    FileAnswer paper(String number, @Nullable Long qualification, boolean toSave) {
        var file = files.describe(number, qualification);
        return new FileAnswer(
                file.name(), file.mediaType(), file.size(), toSave, () -> files.open(number, qualification));
    }
}
