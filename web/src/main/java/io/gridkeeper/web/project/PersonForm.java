package io.gridkeeper.web.project;

import io.gridkeeper.safety.project.NewPerson;
import io.gridkeeper.safety.project.ProjectPreparing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Somebody of the contractor comes to the project or leaves it. */
@Named
@RequestScoped
public class PersonForm {

    @Inject
    private ProjectPreparing preparing;

    private String name = "";
    private @Nullable String jobTitle;
    private @Nullable String mobile;
    private @Nullable Long personId;

    public void add() throws IOException {
        preparing.addPerson(Here.number(), new NewPerson(name, jobTitle, mobile));
        Here.back("project.done.ADD_PERSON");
    }

    public void remove() throws IOException {
        if (personId != null) {
            preparing.removePerson(Here.number(), personId);
        }
        Here.back("project.done.REMOVE_PERSON");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(@Nullable String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public @Nullable String getMobile() {
        return mobile;
    }

    public void setMobile(@Nullable String mobile) {
        this.mobile = mobile;
    }

    public @Nullable Long getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable Long personId) {
        this.personId = personId;
    }
}
