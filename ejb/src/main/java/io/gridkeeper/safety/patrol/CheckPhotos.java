package io.gridkeeper.safety.patrol;

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
import java.util.List;

/** Pictures of checks: first kept for whoever took them, then attached to a record by their ids. */
@Stateless
@RolesAllowed(Roles.WORKER)
public class CheckPhotos {

    @Inject
    private FileStore files;

    @Inject
    private Checks checks;

    @Inject
    private CheckAccess access;

    @Inject
    private Clock clock;

    /** Keeps a picture for the caller; refuses what is no picture, too large or has too many pixels. */
    public long keep(InputStream bytes, String declaredName) {
        long person = access.personId();
        var file = files.store(bytes, declaredName, FilePolicy.PHOTO);
        var photo = new CheckPhoto(file.id(), person, clock.instant());
        checks.add(photo);
        return photo.id();
    }

    /** The ids of the pictures of a record the caller sees. */
    public List<Long> of(long recordId) {
        access.requireVisible(checks.record(recordId));
        return checks.photosOf(recordId).stream().map(CheckPhoto::id).toList();
    }

    /** What a picture of a record the caller sees is. */
    public StoredFile describe(long recordId, long photoId) {
        return files.find(fileId(recordId, photoId)).orElseThrow(() -> Refusal.notFound("patrol.refusal.photoUnknown"));
    }

    /** The bytes of a picture of a record the caller sees; the caller closes the stream. */
    public InputStream open(long recordId, long photoId) {
        return files.open(fileId(recordId, photoId));
    }

    private long fileId(long recordId, long photoId) {
        access.requireVisible(checks.record(recordId));
        return checks.photos(List.of(photoId)).stream()
                .filter(photo -> photo.belongsTo(recordId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("patrol.refusal.photoUnknown"))
                .fileId();
    }
}
