package io.gridkeeper.web.fire;

import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.safety.fire.FireRegister;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;

/** The file of a place to be changed: the form begins with what it says now. */
@Named
@RequestScoped
public class FirePlaceEdit {

    @Inject
    private FireRegister register;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private FireForm form;

    private String code = "";

    @PostConstruct
    void load() {
        var place = register.place(FirePlacePage.code());
        code = place.code();
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        var file = place.file();
        var text = form.getText();
        text.put("name", file.name());
        text.put("kind", file.kind().name());
        text.put("grid", String.valueOf(file.gridId()));
        text.put("placeText", file.placeText());
        text.put("operator", Objects.requireNonNullElse(file.operator(), ""));
        text.put("phone", Objects.requireNonNullElse(file.operatorPhone(), ""));
        text.put("facilities", Objects.requireNonNullElse(file.facilities(), ""));
        form.getFlags().put("threeInOne", file.threeInOne());
        form.getFlags().put("lessee", file.lessee());
        if (file.personId() != null) {
            form.getPeople().put("person", organisation.person(file.personId()));
        }
    }

    public String getCode() {
        return code;
    }
}
