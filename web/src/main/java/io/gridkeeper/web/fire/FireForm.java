package io.gridkeeper.web.fire;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.PersonRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people type into the forms of fire safety, by field, and how it is read. */
@Named
@RequestScoped
public class FireForm {

    private final Map<String, String> text = new HashMap<>();
    private final Map<String, Boolean> flags = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, PersonRow> people = new HashMap<>();
    private List<PersonRow> members = List.of();
    private List<String> chosen = List.of();
    private @Nullable Part file;

    public Map<String, String> getText() {
        return text;
    }

    public Map<String, Boolean> getFlags() {
        return flags;
    }

    public Map<String, LocalDate> getDays() {
        return days;
    }

    public Map<String, PersonRow> getPeople() {
        return people;
    }

    public List<PersonRow> getMembers() {
        return members;
    }

    public void setMembers(@Nullable List<PersonRow> members) {
        this.members = Objects.requireNonNullElse(members, List.of());
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<String> chosen) {
        this.chosen = Objects.requireNonNullElse(chosen, List.of());
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    String words(String field) {
        return Objects.requireNonNullElse(text.get(field), "");
    }

    boolean isSet(String field) {
        return Boolean.TRUE.equals(flags.get(field));
    }

    @Nullable
    LocalDate day(String field) {
        return days.get(field);
    }

    LocalDate dayOf(String field) {
        var day = days.get(field);
        if (day == null) {
            throw Refusal.invalid("fire.missing." + field);
        }
        return day;
    }

    @Nullable
    Long person(String field) {
        var person = people.get(field);
        return person == null ? null : person.id();
    }

    long number(String field) {
        try {
            return Long.parseLong(words(field).strip());
        } catch (NumberFormatException none) {
            throw Refusal.invalid("fire.missing." + field);
        }
    }

    @Nullable
    Long numberOrNothing(String field) {
        return words(field).isBlank() ? null : Long.valueOf(number(field));
    }

    <E extends Enum<E>> E constant(Class<E> type, String field) {
        try {
            return Enum.valueOf(type, words(field));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("fire.missing." + field);
        }
    }
}
