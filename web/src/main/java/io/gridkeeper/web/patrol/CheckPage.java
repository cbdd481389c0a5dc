package io.gridkeeper.web.patrol;

import io.gridkeeper.safety.patrol.CheckDesk;
import io.gridkeeper.safety.patrol.CheckPhotos;
import io.gridkeeper.safety.patrol.CheckResult;
import io.gridkeeper.safety.patrol.CheckTaskRow;
import io.gridkeeper.safety.patrol.RecordCheck;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One check: what to look at, how it is, a picture, done. */
@Named
@RequestScoped
public class CheckPage {

    @Inject
    private CheckDesk desk;

    @Inject
    private CheckPhotos photoShelf;

    @Inject
    private Device device;

    private CheckTaskRow row;
    private boolean mayRecord;
    private CheckResult result = CheckResult.NORMAL;
    private @Nullable String note;
    private List<Part> photos = List.of();

    @PostConstruct
    void load() {
        long id = id();
        row = desk.view(id);
        mayRecord = desk.mayRecord(id);
    }

    /** Called while the page is opened, so that an unknown check is answered before anything is drawn. */
    public void open() {
        Objects.requireNonNull(row);
    }

    public void send() throws IOException {
        var done = desk.record(row.id(), new RecordCheck(result, note, keep(), device.name()));
        var hazard = done.done() == null ? null : done.done().hazardNumber();
        if (hazard == null) {
            Say.done("patrol.done.recorded");
            Faces.redirect(Faces.getRequestContextPath() + "/patrol/mine");
        } else {
            Say.done("patrol.done.hazard", hazard);
            Faces.redirect(Faces.getRequestContextPath() + "/hazard/view?number=" + hazard);
        }
    }

    private List<Long> keep() throws IOException {
        var ids = new ArrayList<Long>();
        for (var part : photos) {
            if (part.getSize() > 0) {
                try (var bytes = part.getInputStream()) {
                    ids.add(photoShelf.keep(bytes, Objects.requireNonNullElse(part.getSubmittedFileName(), "photo")));
                }
            }
        }
        return ids;
    }

    /** Addresses of the record's pictures. */
    public List<String> getShots() {
        var done = row.done();
        return done == null
                ? List.of()
                : photoShelf.of(done.recordId()).stream()
                        .map(photo -> "%s/api/v1/checkRecords/%d/photos/%d"
                                .formatted(Faces.getRequestContextPath(), done.recordId(), photo))
                        .toList();
    }

    private static long id() {
        try {
            return Long.parseLong(Objects.requireNonNullElse(Faces.getRequestParameter("id"), "0"));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    public List<CheckResult> getResults() {
        return List.of(CheckResult.values());
    }

    public CheckTaskRow getRow() {
        return row;
    }

    public boolean isMayRecord() {
        return mayRecord;
    }

    public CheckResult getResult() {
        return result;
    }

    public void setResult(CheckResult result) {
        this.result = result;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public List<Part> getPhotos() {
        return photos;
    }

    public void setPhotos(List<Part> photos) {
        this.photos = photos;
    }
}
