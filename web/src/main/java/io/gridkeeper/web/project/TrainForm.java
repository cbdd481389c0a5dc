package io.gridkeeper.web.project;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.project.ProjectPreparing;
import io.gridkeeper.safety.project.TrainPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The entry training of one person. */
@Named
@RequestScoped
public class TrainForm {

    @Inject
    private ProjectPreparing preparing;

    private @Nullable Long personId;
    private @Nullable LocalDate day;
    private String about = "";

    public void send() throws IOException {
        if (personId == null || day == null) {
            throw Refusal.invalid("project.missing.training");
        }
        preparing.train(Here.number(), new TrainPerson(personId, day, about));
        Here.back("project.done.TRAIN");
    }

    public @Nullable Long getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable Long personId) {
        this.personId = personId;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
