package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Attaches pictures that a person kept before to a hazard; another person's pictures do not exist for him. */
@Dependent
class PhotoShelf {

    @Inject
    private HazardPapers papers;

    void attach(Hazard hazard, List<Long> photoIds, PhotoMoment moment, Act act) {
        var photos = papers.photos(photoIds);
        if (photos.size() != photoIds.size()) {
            throw Refusal.invalid("hazard.refusal.photoUnknown");
        }
        for (var photo : photos) {
            if (!photo.isFreeFor(act.personId())) {
                throw Refusal.invalid("hazard.refusal.photoUnknown");
            }
            photo.attachTo(hazard.id(), moment);
        }
        hazard.countPhotos(moment, photos.size());
    }
}
