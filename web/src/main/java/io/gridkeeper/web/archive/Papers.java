package io.gridkeeper.web.archive;

import io.gridkeeper.oversight.archive.NoticePaper;
import io.gridkeeper.oversight.archive.RecordArchive;
import io.gridkeeper.oversight.archive.RectificationNotices;
import io.gridkeeper.web.document.FileAnswer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Locale;

/** Papers and parts of records as answers, the same for pages and the API. */
@Dependent
class Papers {

    @Inject
    private RectificationNotices notices;

    @Inject
    private RecordArchive archive;

    /** The notice of a hazard; its QR code leads to the hazard's page at the address the reader came by. */
    FileAnswer notice(String hazardNumber, HttpServletRequest request, Locale language) {
        var page = URI.create(request.getRequestURL().toString())
                .resolve(request.getContextPath() + "/hazard/view?number=" + hazardNumber);
        NoticePaper paper = notices.of(hazardNumber, page.toString(), language);
        byte[] pdf = paper.pdf();
        return new FileAnswer(
                paper.fileName(), "application/pdf", pdf.length, false, () -> new ByteArrayInputStream(pdf));
    }

    FileAnswer part(String number, String place, boolean toSave) {
        var file = archive.describe(number, place);
        var name = number + "-" + place.substring(place.lastIndexOf('/') + 1);
        return new FileAnswer(name, file.mediaType(), file.size(), toSave, () -> archive.open(number, place));
    }
}
