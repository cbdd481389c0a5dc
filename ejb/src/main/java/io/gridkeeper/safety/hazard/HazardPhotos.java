package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.document.FilePolicy;
import io.gridkeeper.foundation.document.FileStore;
import io.gridkeeper.foundation.document.StoredFile;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;

/** Pictures of hazards: first kept for whoever took them, then attached to a report or a rectification by their ids. */
@Stateless
@RolesAllowed(Roles.WORKER)
public class HazardPhotos {

    @Inject
    private FileStore files;

    @Inject
    private Hazards hazards;

    @Inject
    private HazardPapers papers;

    @Inject
    private HazardAccess access;

    @Inject
    private Clock clock;

    /** Keeps a picture for the caller; refuses what is no picture, too large or has too many pixels. */
    public long keep(InputStream bytes, String declaredName) {
        var file = files.store(bytes, declaredName, FilePolicy.PHOTO);
        var photo = new HazardPhoto(file.id(), access.personId(), clock.instant());
        papers.add(photo);
        return photo.id();
    }

    /** What a picture of a hazard the caller sees is. */
    @RolesAllowed({Roles.WORKER, Roles.SYSTEM})
    public StoredFile describe(String number, long photoId) {
        return files.find(fileId(number, photoId)).orElseThrow(() -> Refusal.notFound("hazard.refusal.photoUnknown"));
    }

    /** The bytes of a picture of a hazard the caller sees; the caller closes the stream. */
    @RolesAllowed({Roles.WORKER, Roles.SYSTEM})
    public InputStream open(String number, long photoId) {
        return files.open(fileId(number, photoId));
    }

    private long fileId(String number, long photoId) {
        var hazard = hazards.get(number);
        access.requireVisible(hazard);
        return papers.photo(hazard.id(), photoId).fileId();
    }
}
