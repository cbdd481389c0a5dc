package io.gridkeeper.web.project;

import io.gridkeeper.safety.hazard.HazardCategory;
import io.gridkeeper.safety.project.CheckSite;
import io.gridkeeper.safety.project.ProjectSite;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The check of the day. */
@Named
@RequestScoped
public class CheckForm {

    @Inject
    private ProjectSite site;

    private boolean sound = true;
    private String note = "";
    private HazardCategory category = HazardCategory.SAFETY;

    public void send() throws IOException {
        var hazard = site.check(Here.number(), new CheckSite(sound, note, sound ? null : category));
        Here.back(hazard == null ? "project.done.CHECK" : "project.done.checkWithHazard");
    }

    public boolean isSound() {
        return sound;
    }

    public void setSound(boolean sound) {
        this.sound = sound;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public HazardCategory getCategory() {
        return category;
    }

    public void setCategory(HazardCategory category) {
        this.category = category;
    }
}
