package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.document.FileStore;
import io.gridkeeper.foundation.document.StoredFile;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The agreement and the scans of certificates, for those who answer for the project. */
@Stateless
@RolesAllowed(Roles.WORKER)
public class ProjectFiles {

    @Inject
    private Projects projects;

    @Inject
    private ProjectPapers papers;

    @Inject
    private ProjectAccess access;

    @Inject
    private FileStore files;

    /** @param qualificationId null for the agreement */
    public StoredFile describe(String number, @Nullable Long qualificationId) {
        return files.find(fileId(number, qualificationId)).orElseThrow(ProjectFiles::unknown);
    }

    /** The bytes; the caller closes the stream. */
    public InputStream open(String number, @Nullable Long qualificationId) {
        return files.open(fileId(number, qualificationId));
    }

    private long fileId(String number, @Nullable Long qualificationId) {
        var project = access.visible(projects.get(number));
        if (!access.readsPapers(project)) {
            throw unknown();
        }
        var file = qualificationId == null
                ? Optional.ofNullable(project.preparation().agreementFileId())
                : papers.qualifications(project.id()).stream()
                        .filter(paper -> paper.id() == qualificationId)
                        .findFirst()
                        .map(Qualification::fileId);
        return file.orElseThrow(ProjectFiles::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("document.refusal.unknown");
    }
}
