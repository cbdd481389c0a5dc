package io.gridkeeper.web.hazard;

import io.gridkeeper.safety.hazard.HazardCategory;
import io.gridkeeper.safety.hazard.HazardGrade;
import io.gridkeeper.safety.hazard.HazardRegister;
import io.gridkeeper.safety.hazard.HazardSource;
import io.gridkeeper.safety.hazard.ReportHazard;
import io.gridkeeper.safety.hazard.Reported;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A worker's report, six fields at most; the place comes from the code on the wall where one was scanned. */
@Named
@RequestScoped
public class ReportPage {

    @Inject
    private HazardRegister register;

    @Inject
    private PhotoKeeper keeper;

    private @Nullable Long gridId = askedGrid();
    private @Nullable String placeText;
    private String description = "";
    private HazardCategory category = HazardCategory.SAFETY;
    private HazardSource source = HazardSource.DAILY;
    private HazardGrade suspected = HazardGrade.GENERAL;
    private List<Part> photos = List.of();
    private String clientKey = UUID.randomUUID().toString();

    /** The grid of a link such as that of a project, chosen before. */
    private static @Nullable Long askedGrid() {
        String asked = Faces.getRequestParameter("grid");
        return asked != null && asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
    }

    public void send() throws IOException {
        Reported reported = register.report(new ReportHazard(
                gridId,
                Faces.getRequestParameter("place"),
                placeText,
                description,
                category,
                source,
                suspected,
                keeper.keep(photos),
                null,
                null,
                clientKey));
        if (reported.repeatOf() == null) {
            Say.done("hazard.done.reported", reported.number());
        } else {
            Say.done("hazard.done.reportedAgain", reported.number(), reported.repeatOf());
        }
        Faces.redirect(Faces.getRequestContextPath() + "/hazard/mine");
    }

    public @Nullable Long getGridId() {
        return gridId;
    }

    public void setGridId(@Nullable Long gridId) {
        this.gridId = gridId;
    }

    public @Nullable String getPlaceText() {
        return placeText;
    }

    public void setPlaceText(@Nullable String placeText) {
        this.placeText = placeText;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public HazardCategory getCategory() {
        return category;
    }

    public void setCategory(HazardCategory category) {
        this.category = category;
    }

    public HazardSource getSource() {
        return source;
    }

    public void setSource(HazardSource source) {
        this.source = source;
    }

    public HazardGrade getSuspected() {
        return suspected;
    }

    public void setSuspected(HazardGrade suspected) {
        this.suspected = suspected;
    }

    public List<Part> getPhotos() {
        return photos;
    }

    public void setPhotos(List<Part> photos) {
        this.photos = photos;
    }

    public String getClientKey() {
        return clientKey;
    }

    public void setClientKey(String clientKey) {
        this.clientKey = clientKey;
    }
}
