package io.gridkeeper.web.hazard;

import io.gridkeeper.safety.hazard.HazardRegister;
import io.gridkeeper.safety.hazard.RectifyHazard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands in a rectification with its evidence. */
@Named
@RequestScoped
public class RectifyForm {

    @Inject
    private HazardRegister register;

    @Inject
    private PhotoKeeper kept;

    private String measuresTaken = "";
    private @Nullable String statement;
    private List<Part> photos = List.of();

    public void send() throws IOException {
        var command = new RectifyHazard(measuresTaken, kept.keep(photos), statement);
        register.rectify(At.number(), command);
        At.back("hazard.done.rectified");
    }

    public String getMeasuresTaken() {
        return measuresTaken;
    }

    public void setMeasuresTaken(String measuresTaken) {
        this.measuresTaken = measuresTaken;
    }

    public @Nullable String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String statement) {
        this.statement = statement;
    }

    public List<Part> getPhotos() {
        return photos;
    }

    public void setPhotos(List<Part> photos) {
        this.photos = photos;
    }
}
