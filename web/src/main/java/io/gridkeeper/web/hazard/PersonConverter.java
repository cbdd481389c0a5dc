package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.PersonRow;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** A chosen person travels as an id. */
@FacesConverter(value = "person", managed = true)
public class PersonConverter implements Converter<PersonRow> {

    @Inject
    private OrganisationRegister organisation;

    @Override
    public @Nullable PersonRow getAsObject(FacesContext faces, UIComponent component, @Nullable String id) {
        return id == null || id.isBlank() ? null : organisation.person(Long.parseLong(id));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable PersonRow person) {
        return person == null ? "" : String.valueOf(person.id());
    }
}
