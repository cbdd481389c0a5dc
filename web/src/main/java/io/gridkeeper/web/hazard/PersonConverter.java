package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.PersonRow;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Beans;
import org.primefaces.component.autocomplete.AutoComplete;

/**
 * A chosen person travels as an id. A name or staff number typed without choosing means the one person of whom the field
 * would find it; what means nobody or several is refused, and stays where it was typed.
 */
@FacesConverter("person")
public class PersonConverter implements Converter<PersonRow> {

    private static final Pattern CHOSEN = Pattern.compile("#(\\d{1,18})");

    @Override
    public @Nullable PersonRow getAsObject(FacesContext faces, UIComponent field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var chosen = CHOSEN.matcher(text);
        return chosen.matches()
                ? Beans.getReference(OrganisationRegister.class).person(Long.parseLong(chosen.group(1)))
                : typed(faces, (AutoComplete) field, text.strip());
    }

    private static PersonRow typed(FacesContext faces, AutoComplete field, String text) {
        var found = field.getCompleteMethod().invoke(faces.getELContext(), new Object[] {text});
        var meant = ((List<?>) found)
                .stream()
                        .map(PersonRow.class::cast)
                        .filter(person -> person.name().equals(text)
                                || person.staffNumber().equalsIgnoreCase(text))
                        .toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        var key = meant.isEmpty() ? "frame.person.unknown" : "frame.person.several";
        var why = Messages.in(faces.getViewRoot().getLocale()).text(key, text);
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, why, ""));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable PersonRow person) {
        return person == null ? "" : "#" + person.id();
    }
}
