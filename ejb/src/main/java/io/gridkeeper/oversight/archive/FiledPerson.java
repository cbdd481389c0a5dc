package io.gridkeeper.oversight.archive;

import io.gridkeeper.safety.hazard.HazardView;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who had a part in what a record tells.
 *
 * @param name as it was on the day of filing
 * @param part such as {@code REPORTER}
 */
@Embeddable
public record FiledPerson(
        @Column(name = "person_id", nullable = false, updatable = false)
        long personId,

        @Column(name = "name", length = 100, nullable = false, updatable = false)
        String name,

        @Column(name = "part", length = 20, nullable = false, updatable = false)
        String part) {

    static List<FiledPerson> of(HazardView hazard) {
        var people = new ArrayList<FiledPerson>();
        add(people, hazard.people().reporter(), "reporter");
        add(people, hazard.people().firstContact(), "first_contact");
        add(people, hazard.fixed().person(), "responsible");
        add(people, hazard.people().rectifiedBy(), "rectifier");
        add(people, hazard.people().acceptedBy(), "acceptor");
        return people;
    }

    private static void add(List<FiledPerson> people, HazardView.@Nullable Named person, String part) {
        if (person != null) {
            people.add(new FiledPerson(person.id(), person.name(), part.toUpperCase(Locale.ROOT)));
        }
    }
}
