package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.PersonRow;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Beans;

/** A chosen person travels as an id. */
@FacesConverter("person")
public class PersonConverter implements Converter<PersonRow> {

    @Override
    public @Nullable PersonRow getAsObject(FacesContext faces, UIComponent component, @Nullable String id) {
        return id == null || id.isBlank()
                ? null
                : Beans.getReference(OrganisationRegister.class).person(Long.parseLong(id));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable PersonRow person) {
        return person == null ? "" : String.valueOf(person.id());
    }
}
