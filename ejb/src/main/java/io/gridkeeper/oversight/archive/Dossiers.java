package io.gridkeeper.oversight.archive;

import io.gridkeeper.foundation.document.PrintPicture;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.safety.hazard.HazardPhotos;
import io.gridkeeper.safety.hazard.HazardSearch;
import io.gridkeeper.safety.hazard.HazardView;
import io.gridkeeper.safety.hazard.PhotoMoment;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts together what goes into a record. Records are Chinese, whoever closed the hazard. */
@Dependent
class Dossiers {

    @Inject
    private HazardSearch hazards;

    @Inject
    private HazardPhotos photos;

    @Inject
    private Clauses clauses;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private Serials serials;

    @Inject
    private Clock clock;

    Dossier of(String hazardNumber) {
        var messages = Messages.in(Messages.CHINESE);
        var hazard = hazards.view(hazardNumber);
        var pictures = photos(hazard);
        var titles = clauses.titles(Dossier.clausesOf(hazard), messages);
        var now = clock.instant();
        var number =
                serials.locked(PaperKind.RECORD).next(CompanyClock.dayOf(now).getYear());
        return new Dossier(number, now, company(messages), hazard, titles, pictures, messages);
    }

    /** The name of the unit above all others, or the suite's where there is no organisation. */
    String company(Messages messages) {
        var name = organisation.companyName();
        return name.isEmpty() ? messages.text("archive.paper.suite") : name;
    }

    private List<FiledPhoto> photos(HazardView hazard) {
        var filed = new ArrayList<FiledPhoto>();
        for (var moment : PhotoMoment.values()) {
            for (var photo : hazard.photosOf(moment)) {
                filed.add(photo(hazard.row().number(), photo, filed.size() + 1));
            }
        }
        return filed;
    }

    private FiledPhoto photo(String hazardNumber, HazardView.PhotoRow photo, int position) {
        var original = photos.describe(hazardNumber, photo.id());
        var extension = original.mediaType().endsWith("png") ? "png" : "jpg";
        var moment = photo.moment().name().toLowerCase(Locale.ROOT);
        try (var bytes = photos.open(hazardNumber, photo.id())) {
            var print = PrintPicture.of(bytes.readAllBytes()).orElse(null);
            return new FiledPhoto(FiledPart.PHOTOS + position + "-" + moment + "." + extension, original, photo, print);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
